import { settings } from './settings.server';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The value of a cookie, if the request has it and it looks like `shape`. */
export function readCookie(request: Request, name: string, shape: RegExp): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && shape.test(value)) return value;
  }
  return undefined;
}

/** A Set-Cookie header for a choice of the shopper, kept for a year. */
export function choiceCookie(name: string, value: string): string {
  const secure = settings.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}
