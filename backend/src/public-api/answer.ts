import { createHash } from 'node:crypto';
import type { MessageKey, MessageValues } from '../front-door/messages';

/** What a public read answers with: a body that may be shared, a redirect, or a refusal. */
export type Answer =
  | { kind: 'json'; body: string; etag: string }
  | { kind: 'moved'; location: string }
  | { kind: 'refused'; status: 400 | 404; message: MessageKey; parameter?: string; values?: MessageValues };

/** A JSON answer from text that is JSON already. The strong ETag is made of its bytes. */
export function jsonAnswer(body: string): Answer {
  return { kind: 'json', body, etag: createHash('sha256').update(body).digest('base64url').slice(0, 27) };
}

export const notFound: Answer = { kind: 'refused', status: 404, message: 'not_found' };

export function badParameter(parameter: string, message: MessageKey, values?: MessageValues): Answer {
  return { kind: 'refused', status: 400, message, parameter, ...(values && { values }) };
}
