import { readCookie } from '../cookies.server';
import { settings } from '../settings.server';

/** A choice that leaves the cart as it is, about which the cart page says so once. */
export type Said = 'display' | 'language';

const SECONDS = 300;

export const saidOf = (request: Request): 'display' | null =>
  readCookie(request, 'cart_said', /^display$/) ? 'display' : null;

/** The display currency was chosen; the language is seen from the page itself. */
export const saidCookie = () => cookie('display', SECONDS);

/** Once is enough. */
export const saidEnough = () => cookie('', 0);

function cookie(value: string, maxAge: number): string {
  const secure = settings.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `cart_said=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
