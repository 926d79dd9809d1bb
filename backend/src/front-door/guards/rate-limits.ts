import { Router, type Request, type RequestHandler, type Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../answer';
import { isRecord } from '../json-walk';
import { limitKey, takeShopper, type Shopper, type ShopperOptions } from '../shopper';

/** Requests per minute, where nothing else is said. */
export interface RateLimits {
  /** Sign-in attempts of one address for one identifier. */
  authPerIdentifier: number;
  authPerAddress: number;
  /** Sign-ins that failed for one identifier, from all addresses together, in ten minutes. */
  failuresPerAccount: number;
  catalogueReads: number;
  /** Identity numbers given for customs: the answer tells a number that was used under another name. */
  identityNumbers: number;
  newCarts: number;
  /** Discount codes given to carts, right or wrong: so that nobody finds one by trying. */
  codes: number;
  /** Pictures and files that a desk takes in: each is worth much work. */
  uploads: number;
}

export const DEFAULT_RATE_LIMITS: RateLimits = {
  authPerIdentifier: 10,
  authPerAddress: 30,
  failuresPerAccount: 30,
  catalogueReads: 600,
  identityNumbers: 20,
  newCarts: 60,
  codes: 20,
  uploads: 60,
};

type KeyOf = (request: Request, address: string) => string | undefined;

const byAddress: KeyOf = (_request, address) => limitKey(address);

/** Medusa's own list of products is a search where it is asked for words. */
const searching: KeyOf = (request, address) =>
  request.query.q === undefined ? undefined : limitKey(address);

const byAccount: KeyOf = (request) => {
  const body: unknown = request.body;
  const named = isRecord(body) ? (body.email ?? body.identifier) : undefined;
  return typeof named === 'string' ? named.trim().toLowerCase() : undefined;
};

const byIdentifier: KeyOf = (request, address) => {
  const account = byAccount(request, address);
  return account === undefined ? undefined : `${limitKey(address)}|${account}`;
};

/** Medusa takes codes with any change of a cart; none of them is to be tried past the limit. */
const byCode: KeyOf = (request, address) => {
  const body: unknown = request.body;
  if (!isRecord(body)) return undefined;
  const { code, promo_codes: codes } = body;
  return code !== undefined || (Array.isArray(codes) && codes.length > 0) ? limitKey(address) : undefined;
};

const shoppers = new WeakMap<Request, Shopper>();

/** Remembers whose request it is for the limits behind it. */
export function identifyShopper(options: ShopperOptions): RequestHandler {
  return (request, _response, next) => {
    shoppers.set(request, takeShopper(request, options));
    next();
  };
}

/** What a limit counts a request under; undefined for the storefront's own and for what it doesn't count. */
function keyFor(request: Request, keyOf: KeyOf): string | undefined {
  const shopper = shoppers.get(request);
  return shopper?.kind === 'address' ? keyOf(request, shopper.address) : undefined;
}

function tooMany(request: Request, response: Response, { msBeforeNext }: RateLimiterRes): void {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  response.setHeader('Retry-After', seconds);
  refuse(request, response, {
    status: 429,
    type: 'rate_limited',
    message: 'too_many',
    values: { seconds },
  });
}

function perMinute(points: number, keyOf: KeyOf): RequestHandler {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return (request, response, next) => {
    const key = keyFor(request, keyOf);
    if (key === undefined) return next();
    limiter.consume(key).then(
      () => next(),
      (reason: unknown) =>
        reason instanceof RateLimiterRes ? tooMany(request, response, reason) : next(reason),
    );
  };
}

/** Counts only what is answered with 401, so that nobody who knows the password uses the account's tries up. */
function failuresInTenMinutes(points: number, keyOf: KeyOf): RequestHandler {
  const limiter = new RateLimiterMemory({ points, duration: 600 });
  return (request, response, next) => {
    const key = keyFor(request, keyOf);
    if (key === undefined) return next();
    limiter.get(key).then((known) => {
      if (known && known.remainingPoints <= 0) return tooMany(request, response, known);
      response.on('finish', () => {
        if (response.statusCode === 401) void limiter.penalty(key);
      });
      next();
    }, next);
  };
}

/**
 * Limits per shopper, in memory: each process counts for itself. Signing in and starting carts are counted
 * after the body is read; `identifyShopper` must have run.
 */
export function rateLimits(limits: RateLimits = DEFAULT_RATE_LIMITS): Router {
  const router = Router();
  const reads = perMinute(limits.catalogueReads, byAddress);
  router.post(
    '/auth/*',
    perMinute(limits.authPerAddress, byAddress),
    perMinute(limits.authPerIdentifier, byIdentifier),
    failuresInTenMinutes(limits.failuresPerAccount, byAccount),
  );
  router.post(
    ['/store/account/*', '/store/email-confirmations', '/desk/*', '/:desk/team/invitations'],
    perMinute(limits.authPerAddress, byAddress),
  );
  router.post(['/merchant/goods/:id/pictures', '/merchant/imports'], perMinute(limits.uploads, byAddress));
  router.use('/store/products', perMinute(limits.catalogueReads, searching));
  router.post('/store/carts/:id/orderer', perMinute(limits.identityNumbers, byAddress));
  router.use('/store/listings', reads);
  router.use('/store/search', reads);
  const codes = perMinute(limits.codes, byCode);
  router.post('/store/carts', codes, perMinute(limits.newCarts, byAddress));
  router.post(['/store/carts/:id', '/store/carts/:id/promotions', '/store/carts/:id/vouchers'], codes);
  return router;
}
