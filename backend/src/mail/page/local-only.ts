import type { Request, RequestHandler } from 'express';

const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
const FORWARDED = new Set(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']);

/** True for an address of this machine alone (`http://localhost:9000`). */
export const isLoopbackOrigin = (origin: string): boolean => LOOPBACK_NAME.test(new URL(origin).host);

/**
 * Lets only a browser on this very machine in; to everybody else there is nothing here. A proxy on this machine
 * counts as somebody else, and so does a name that merely points here.
 */
export const localOnly: RequestHandler = (request, _response, next) => {
  const own =
    LOOPBACK_ADDRESS.test(request.socket.remoteAddress ?? '') &&
    LOOPBACK_NAME.test(request.headers.host ?? '') &&
    !sentNames(request).some((name) => FORWARDED.has(name));
  next(own ? undefined : 'router');
};

/** As they came: the front door has taken away by now what only claims an address. */
const sentNames = ({ rawHeaders }: Request): string[] =>
  rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
