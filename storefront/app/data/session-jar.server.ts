import { readCookie } from './cookies.server';
import { settings } from './settings.server';

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** What Medusa's token says of itself; only the backend checks that it is genuine. */
interface Claims {
  readonly iat: number;
  readonly exp: number;
}

/** One kind of session as a cookie: the shop's and the desks' live side by side in one browser. */
export interface SessionJar {
  /** The token of who is signed in in this browser, unless its time is over. */
  of(request: Request): string | undefined;
  /** A Set-Cookie header that lasts as long as the token. */
  cookie(token: string): string;
  ended(): string;
}

export function sessionJar(name: string): SessionJar {
  return {
    of(request) {
      const token = readCookie(request, name, TOKEN);
      const claims = token && claimsOf(token);
      return claims && secondsLeft(claims) > 0 ? token : undefined;
    },
    cookie(token) {
      const claims = claimsOf(token);
      return setCookie(name, token, claims ? secondsLeft(claims) : 0);
    },
    ended: () => setCookie(name, '', 0),
  };
}

/** True for a session that should be opened anew, so that who comes back every day stays signed in. */
export function isOld(token: string): boolean {
  const claims = claimsOf(token);
  return claims !== undefined && Date.now() / 1000 - claims.iat > 60 * 60;
}

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

function setCookie(name: string, value: string, maxAge: number): string {
  const secure = settings.publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
