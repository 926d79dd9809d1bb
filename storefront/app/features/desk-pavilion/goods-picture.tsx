import { pictureSource } from '../../ui/plinth';

/** A small picture of goods beside their name. */
export function GoodsPicture({ picture }: { picture: string }) {
  return (
    <span className="goods-picture">
      {picture && <img src={pictureSource(picture)} alt="" width={56} height={56} loading="lazy" />}
    </span>
  );
}
