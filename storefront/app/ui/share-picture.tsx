import { pictureSource } from './plinth';

/** What the backend draws for shared links; SVG and WebP aren't shown there. */
const SIZE = { width: '1200', height: '630' };

/** The picture that programs show beside a shared link. */
export function SharePicture({ picture, origin }: { picture: string; origin: string }) {
  const file = pictureSource(picture).replace(/(-480)?\.\w+$/, '-share.jpg');
  return (
    <>
      <meta property="og:image" content={origin + file} />
      <meta property="og:image:width" content={SIZE.width} />
      <meta property="og:image:height" content={SIZE.height} />
    </>
  );
}
