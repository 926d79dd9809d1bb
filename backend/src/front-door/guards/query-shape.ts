import type { RequestHandler } from 'express';
import { refuseParameter } from '../answer';
import { readQuery } from '../query';

/** `a[999999999]=x` makes Medusa's parser walk an array of that length. */
const LONG_INDEX = /\[\d{4,}\]/;

/** PostgreSQL can't store U+0000 in text: an error 500 without this. */
const NUL = '\u0000';

/** Express turns a half escape (`%E0%A4%A`) into an error 500. */
function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes(NUL);
  } catch {
    return false;
  }
}

/** Refuses addresses that Medusa's parser or PostgreSQL would choke on. */
export const queryShape: RequestHandler = (request, response, next) => {
  if (!isReadable(request.path)) return refuseParameter(request, response, 'path', 'not_accepted');
  for (const { key, root, value } of readQuery(request.url)) {
    if (LONG_INDEX.test(key) || key.includes(NUL) || value.includes(NUL)) {
      return refuseParameter(request, response, root.replaceAll(NUL, ''), 'not_accepted');
    }
  }
  next();
};
