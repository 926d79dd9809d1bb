import { readCookie } from '../cookies.server';
import { settings } from '../settings.server';

const CART = /^cart_[A-Za-z0-9]+$/;
const CART_SECONDS = 30 * 24 * 60 * 60;
const PLACED_SECONDS = 24 * 60 * 60;

/** The cart of this browser. Its id is a secret: whoever has it can read the address in it. */
export const cartIdOf = (request: Request) => readCookie(request, 'cart_id', CART);

/** The cart that last became an order here, so that the back button and a second tab find the order. */
export const placedCartIdOf = (request: Request) => readCookie(request, 'placed_cart', CART);

export const cartCookie = (id: string) => cookie('cart_id', id, CART_SECONDS);

/** After an order: the cart is gone, its order can still be found. */
export function placedCookies(id: string): string[] {
  return [cookie('cart_id', '', 0), cookie('placed_cart', id, PLACED_SECONDS)];
}

/** Headers that set these cookies. */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const one of cookies) headers.append('Set-Cookie', one);
  return headers;
}

function cookie(name: string, value: string, maxAge: number): string {
  const secure = settings.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
