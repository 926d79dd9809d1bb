import { raw, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { messageLocale, refuse } from '../front-door/answer';
import { ENTRIES } from './entries/all';
import type { DeskEntry } from './entries/entry';
import { findEntry } from './entries/find-entry';
import { pathOf } from './path-of';
import { refusal } from './refuse';

type Upload = NonNullable<DeskEntry['upload']>;

/** True for a file that a route of the desks takes as its whole body; everything else there is JSON. */
export function isDeskUpload(request: Request): boolean {
  return uploadAt(request)?.types.includes(typeOf(request)) ?? false;
}

/** Tells who sends another kind of file what to send; who sends JSON is told by the route. */
export const otherFiles: RequestHandler = (request, response, next) => {
  const upload = request.method === 'POST' ? uploadAt(request) : undefined;
  if (!upload || upload.types.includes(typeOf(request)) || typeOf(request) === 'application/json')
    return next();
  const types = upload.types.map((type) => type.replace(/^.*\//, '').toUpperCase()).join(', ');
  refuse(request, response, {
    ...{ status: 415, type: 'unsupported_media_type' },
    ...{ message: 'other_file', values: { types } },
  });
};

/** Reads the file into `req.body`, after its sender was let in. @throws DeskRefusal where it is none or too large */
export function readUpload(
  request: Request,
  response: Response,
  next: NextFunction,
  { types, maxBytes }: Upload,
): void {
  const locale = messageLocale(request);
  if (!types.includes(typeOf(request))) throw refusal('file_type', locale, { parameter: 'content-type' });
  raw({ type: () => true, limit: maxBytes })(request, response, (error?: unknown) => {
    if (!error) return next();
    const max = String(Math.floor(maxBytes / 1024));
    const tooLarge = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
    next(tooLarge ? refusal('file_size', locale, {}, { max }) : error);
  });
}

const uploadAt = (request: Request): Upload | undefined =>
  findEntry(ENTRIES, request.method, pathOf(request))?.upload;

const typeOf = (request: Request): string =>
  (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
