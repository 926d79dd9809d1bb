import { noCartCookies } from '../cart/cookie.server';
import { sessionJar } from '../session-jar.server';

/** The customer's session of this browser. */
const jar = sessionJar('session');

/** The token of who is signed in in this browser, unless its time is over. */
export const sessionOf = jar.of;
export const sessionCookie = jar.cookie;
/** Of a session that is over; the cart stays. */
export const endedSessionCookie = jar.ended;

/** After signing out the account's cart must not stay in the browser: the next person may sit before it. */
export const signedOutCookies = (): string[] => [endedSessionCookie(), ...noCartCookies()];
