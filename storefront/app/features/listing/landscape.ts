import { basePicture } from '@caravanserai/art/landscapes';
import { pavilionLook, pavilionLooks } from '@caravanserai/art/pavilions';
import type { LoaderFunctionArgs } from 'react-router';
import { landscapeKind, landscapeSeed } from './landscape-kinds';

const NAME = /^((?<iso2>[A-Z]{2})-\d{2})\.svg$/;
const DAY_SECONDS = 86_400;

/** `GET /landscapes/RW-01.svg`: the land of a sourcing base. Opened on its own, a drawing may do nothing. */
export function loader({ params }: LoaderFunctionArgs): Response {
  const match = NAME.exec(params.file ?? '');
  const [, base, iso2] = match ?? [];
  if (!base || !pavilionLooks.some((look) => look.iso2 === iso2)) return new Response(null, { status: 404 });
  const drawing = basePicture(landscapeKind(base), landscapeSeed(base), pavilionLook(iso2 ?? ''));
  return new Response(drawing, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': `public, max-age=${DAY_SECONDS}`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
