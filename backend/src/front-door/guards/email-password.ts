import { Router, type RequestHandler } from 'express';
import { refuseParameter } from '../answer';
import { isRecord } from '../json-walk';
import { COMMON_PASSWORDS } from './common-passwords';

/** NIST SP 800-63B §3.1.1: length and a block list, no rules about kinds of characters. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const MAX_EMAIL_LENGTH = 254;

/** True for something that could receive mail; the proof is a mail that arrives. */
export function isEmail(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_EMAIL_LENGTH && EMAIL.test(value);
}

/** True for a password long enough that is neither the e-mail address, one repeated character nor a common one. */
export function isAcceptablePassword(password: unknown, email: string | undefined): boolean {
  if (typeof password !== 'string') return false;
  const length = [...password].length;
  const lower = password.toLowerCase();
  return (
    length >= PASSWORD_LENGTH.min &&
    length <= PASSWORD_LENGTH.max &&
    new Set(password).size > 2 &&
    lower !== email &&
    !COMMON_PASSWORDS.has(lower)
  );
}

/** Medusa compares addresses letter by letter, so `M@x.io` could not sign in as `m@x.io`. */
const lowerCaseAddress: RequestHandler = (request, _response, next) => {
  const body: unknown = request.body;
  if (isRecord(body)) {
    for (const name of ['email', 'identifier']) {
      const value = body[name];
      if (typeof value === 'string') body[name] = value.trim().toLowerCase();
    }
  }
  next();
};

const newAddress: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  if (isRecord(body) && isEmail(body.email)) return next();
  refuseParameter(request, response, 'email', 'email');
};

const newPassword: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  const email = isRecord(body) && typeof body.email === 'string' ? body.email : undefined;
  if (isRecord(body) && isAcceptablePassword(body.password, email)) return next();
  refuseParameter(request, response, 'password', 'password', PASSWORD_LENGTH);
};

/** The provider is a parameter of Medusa's route, so it may come percent-encoded; only decoded does it compare. */
const emailPasswordOnly: RequestHandler = (request, _response, next) => {
  next(request.params.provider === 'emailpass' ? undefined : 'route');
};

/** Rules of sign-in by e-mail and password for every actor, mounted under `/auth`. */
export function emailPasswordRules(): Router {
  const router = Router();
  const rules = (action: string, ...handlers: RequestHandler[]): void => {
    router.post(`/:actor/:provider${action}`, emailPasswordOnly, lowerCaseAddress, ...handlers);
  };
  rules('');
  rules('/reset-password');
  rules('/register', newAddress, newPassword);
  rules('/update', newPassword);
  return router;
}

/** The customer's own record carries the same address as its sign-in. Mounted under `/store`. */
export function customerAddress(): Router {
  const router = Router();
  router.post('/customers', lowerCaseAddress, newAddress);
  return router;
}
