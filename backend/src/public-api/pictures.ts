import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { refuse } from '../front-door/answer';
import { makeSharePicture } from './share-picture';

/** Names are made of the picture's bytes, so a picture never changes under its address. */
const NAME = /^[0-9a-f]{16,64}(-480|-share)?\.(svg|png|jpg|webp|avif)$/;

const YEAR_MS = 31_536_000_000;

/** `GET /pictures/:file`: pictures of goods, and those that shared links show, made when first asked for. An SVG opened by itself may neither run nor load anything. */
export function pictures(dataDirectory: string): RequestHandler {
  const root = join(dataDirectory, 'pictures');
  return (request, response, next) => {
    const file = request.params.file ?? '';
    const missing = (): void =>
      refuse(request, response, { status: 404, type: 'not_found', message: 'not_found' });
    if (!NAME.test(file)) return missing();
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const send = (absent: () => void): void =>
      response.sendFile(
        file,
        { root, immutable: true, maxAge: YEAR_MS, dotfiles: 'ignore' },
        (error?: Error & { status?: number }) => {
          if (!error || response.headersSent) return;
          if (error.status !== 404) return next(error);
          for (const name of ['Cache-Control', 'ETag', 'Last-Modified']) response.removeHeader(name);
          absent();
        },
      );
    send(() => void makeSharePicture(root, file).then((made) => (made ? send(missing) : missing()), next));
  };
}
