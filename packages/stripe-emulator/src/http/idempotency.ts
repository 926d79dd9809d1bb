import { createHash } from 'node:crypto';
import type { Reply } from '../store/tables';
import type { World } from '../world';
import { StripeFault } from './fault';

/** Stripe forgets keys after a day. */
const KEPT_SECONDS = 86_400;

/** What a key was used for, to recognise another use of it. */
export function fingerprintOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/**
 * The kept answer to a key.
 * @throws StripeFault when the key was used for something else
 */
export function keptReply(
  world: World,
  key: string,
  endpoint: string,
  fingerprint: string,
): Reply | undefined {
  const reply = world.store.get('replies', key);
  if (!reply) return undefined;
  if (reply.created + KEPT_SECONDS < world.clock.seconds()) {
    world.store.remove('replies', key);
    return undefined;
  }
  if (reply.endpoint !== endpoint) {
    throw conflict(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${endpoint}' vs '${reply.endpoint}'). Try using a key other than '${key}' if you meant to execute a different request.`,
    );
  }
  if (reply.fingerprint !== fingerprint) {
    throw conflict(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    );
  }
  return reply;
}

/** Another request with the key is still being worked on. */
export function keyInUse(key: string): StripeFault {
  return new StripeFault(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this idempotent key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  });
}

function conflict(message: string): StripeFault {
  return new StripeFault(400, { type: 'idempotency_error', message });
}
