import { LOCALES, normaliseLocale } from '@caravanserai/locales/registry';
import type { RequestHandler } from 'express';
import { refuseParameter } from '../answer';
import { readQuery, singleValue, withParameter } from '../query';

const HEADER = 'x-medusa-locale';
const VALUES = { values: LOCALES.join(', ') };

/**
 * Medusa's own locale middleware never answers `?locale[]=x`, and rows exist only under our six codes.
 * One known tag passes, written as our code (`fr-FR` as fr) in the address and the header; anything else is 400.
 */
export const localeGuard: RequestHandler = (request, response, next) => {
  const asked = singleValue(readQuery(request.url), 'locale');
  if (asked === null) return refuseParameter(request, response, 'locale', 'given_once');
  if (asked !== undefined) {
    const locale = normaliseLocale(asked);
    if (!locale) return refuseParameter(request, response, 'locale', 'one_of', VALUES);
    if (locale !== asked) {
      request.url = withParameter(request.url, 'locale', locale);
      request.query.locale = locale;
    }
  }
  const header = request.get(HEADER);
  // Medusa's own js-sdk sends the header empty while no language is chosen.
  if (header?.trim() === '') delete request.headers[HEADER];
  else if (header !== undefined) {
    const locale = normaliseLocale(header);
    if (!locale) return refuseParameter(request, response, HEADER, 'one_of', VALUES);
    request.headers[HEADER] = locale;
  }
  next();
};
