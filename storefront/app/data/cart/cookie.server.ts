import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readCookie } from '../cookies.server';
import { settings } from '../settings.server';

const SIGNED_CART = /^cart_[A-Za-z0-9]+\.[\w-]{22}$/;
const CART_SECONDS = 30 * 24 * 60 * 60;
const PLACED_SECONDS = 24 * 60 * 60;
const FIRST_KEY = /^[\w-]{22}$/;
const FIRST_KEY_SECONDS = 120;

/** The cart of this browser. Its id is a secret: whoever has it can read the address in it. */
export const cartIdOf = (request: Request) => readCart(request, 'cart_id');

/** The cart that last became an order here, so that the back button and a second tab find the order. */
export const placedCartIdOf = (request: Request) => readCart(request, 'placed_cart');

/** From here on the browser has its cart, and needs nothing else to be told from others. */
export const cartCookies = (id: string): string[] => [
  cookie('cart_id', signed(id), CART_SECONDS),
  noFirstKey(),
];

/**
 * What tells this browser from others while it has no open cart: the cart it had, else the key it was just given.
 * Undefined for one that has neither.
 */
export const firstKeyOf = (request: Request): string | undefined =>
  cartIdOf(request) ?? placedCartIdOf(request) ?? readCookie(request, 'first_cart', FIRST_KEY);

/** A key for a browser about to get its first cart. */
export const firstKeyCookie = (): string =>
  cookie('first_cart', randomBytes(16).toString('base64url'), FIRST_KEY_SECONDS);

/** After an order: the cart is gone, its order can still be found. */
export function placedCookies(id: string): string[] {
  return [cookie('cart_id', '', 0), cookie('placed_cart', signed(id), PLACED_SECONDS), noFirstKey()];
}

/** This browser forgets its cart and the order before. */
export const noCartCookies = (): string[] => [
  cookie('cart_id', '', 0),
  cookie('placed_cart', '', 0),
  noFirstKey(),
];

/** Headers that set these cookies. */
export function withCookies(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const one of cookies) headers.append('Set-Cookie', one);
  return headers;
}

/** Signed, because the backend opens the order of a cart to this storefront: an id that leaked elsewhere opens nothing. */
const signed = (id: string): string =>
  `${id}.${createHmac('sha256', settings.forwardSecret).update(`cart:${id}`).digest('base64url').slice(0, 22)}`;

const noFirstKey = (): string => cookie('first_cart', '', 0);

function readCart(request: Request, name: string): string | undefined {
  const given = readCookie(request, name, SIGNED_CART);
  const id = given?.split('.')[0];
  if (given === undefined || id === undefined) return undefined;
  return timingSafeEqual(Buffer.from(given), Buffer.from(signed(id))) ? id : undefined;
}

function cookie(name: string, value: string, maxAge: number): string {
  const secure = settings.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
