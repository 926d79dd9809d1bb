import { noCartCookies } from '../cart/cookie.server';
import { readCookie } from '../cookies.server';
import { settings } from '../settings.server';

const NAME = 'session';
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** What Medusa's token says of itself; only the backend checks that it is genuine. */
interface Claims {
  readonly iat: number;
  readonly exp: number;
}

/** The token of who is signed in in this browser, unless its time is over. */
export function sessionOf(request: Request): string | undefined {
  const token = readCookie(request, NAME, TOKEN);
  const claims = token && claimsOf(token);
  return claims && secondsLeft(claims) > 0 ? token : undefined;
}

/** True for a session that should be opened anew, so that who comes back every day stays signed in. */
export function isOld(token: string): boolean {
  const claims = claimsOf(token);
  return claims !== undefined && Date.now() / 1000 - claims.iat > 60 * 60;
}

export function sessionCookie(token: string): string {
  const claims = claimsOf(token);
  return cookie(token, claims ? secondsLeft(claims) : 0);
}

/** Of a session that is over; the cart stays. */
export const endedSessionCookie = (): string => cookie('', 0);

/** After signing out the account's cart must not stay in the browser: the next person may sit before it. */
export const signedOutCookies = (): string[] => [endedSessionCookie(), ...noCartCookies()];

const secondsLeft = ({ exp }: Claims): number => Math.max(0, Math.floor(exp - Date.now() / 1000));

function claimsOf(token: string): Claims | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return isClaims(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function isClaims(value: unknown): value is Claims {
  return (
    typeof value === 'object' &&
    value !== null &&
    'iat' in value &&
    'exp' in value &&
    typeof value.iat === 'number' &&
    typeof value.exp === 'number'
  );
}

function cookie(value: string, maxAge: number): string {
  const secure = settings.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
