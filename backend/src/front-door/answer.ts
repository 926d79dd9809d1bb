import { negotiateLocale } from '@caravanserai/locales/negotiate';
import { normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import type { Request, Response } from 'express';
import { formatMessage, type MessageKey, type MessageValues } from './messages';
import { readQuery, singleValue } from './query';

/** Stable kinds of refusal; the first five are Medusa's own words. */
export type RefusalType =
  | 'invalid_data'
  | 'not_allowed'
  | 'unauthorized'
  | 'not_found'
  | 'unexpected_state'
  | 'unsupported_media_type'
  | 'too_large'
  | 'length_required'
  | 'rate_limited'
  | 'unavailable'
  | 'conflict';

export interface Refusal {
  status: number;
  type: RefusalType;
  message: MessageKey;
  /** The parameter, header or body field it is about. */
  parameter?: string;
  values?: MessageValues;
}

/** The language to answer in: the asked locale, else the one of `Accept-Language`, else English. */
export function messageLocale(request: Request): Locale {
  const asked = singleValue(readQuery(request.url), 'locale') ?? request.get('x-medusa-locale');
  return (asked && normaliseLocale(asked)) || negotiateLocale(request.get('accept-language'));
}

/** Answers `{type, message, parameter?}` in the asked language. Such answers are never kept by a cache. */
export function refuse(request: Request, response: Response, refusal: Refusal): void {
  const { status, type, message, parameter, values } = refusal;
  const text = formatMessage(messageLocale(request), message, { ...values, parameter: parameter ?? '' });
  response.setHeader('Cache-Control', 'no-store');
  response.status(status).json({ type, message: text, ...(parameter && { parameter }) });
}

/** A 400 that names the parameter. */
export function refuseParameter(
  request: Request,
  response: Response,
  parameter: string,
  message: MessageKey,
  values: MessageValues = {},
): void {
  refuse(request, response, { status: 400, type: 'invalid_data', message, parameter, values });
}
