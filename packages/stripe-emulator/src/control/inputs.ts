import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0), z.maximum(1000));
const milliseconds = z.int().check(z.minimum(0), z.maximum(30 * 86_400_000));
const times = z._default(z.nullable(count), null);
const signature = z.enum(['good', 'missing', 'old', 'wrong']);

export const endpointInput = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().check(z.minLength(1)),
  events: z._default(z.array(z.string()), ['*']),
});

export const webhookRuleInput = z.strictObject({
  types: z._default(z.array(z.string()), ['*']),
  delay_ms: z._default(milliseconds, 0),
  copies: z._default(count, 1),
  hold: z._default(z.boolean(), false),
  signature: z._default(signature, 'good'),
  times,
});

export const releaseInput = z.strictObject({
  /** In which order held deliveries go out. */
  order: z._default(z.enum(['created', 'reversed']), 'created'),
});

export const replayInput = z.strictObject({
  event: z.string(),
  copies: z._default(count, 1),
  signature: z._default(signature, 'good'),
});

export const forgeInput = z.strictObject({
  type: z.string(),
  /** The object the forged event tells about. */
  object: z.looseObject({}),
  signature: z._default(signature, 'wrong'),
});

export const faultInput = z.strictObject({
  kind: z.enum(['cut', 'cut_after', 'delay', 'lose', 'refuse']),
  method: z._default(z.string(), '*'),
  path: z._default(z.string(), '/v1/'),
  status: z._default(z.int().check(z.minimum(400), z.maximum(599)), 500),
  delay_ms: z._default(milliseconds, 0),
  times: z._default(z.nullable(count), 1),
});

export const clockInput = z.strictObject({
  advance_seconds: z.number().check(z.minimum(0), z.maximum(10 * 365 * 86_400)),
});

export const decisionInput = z.strictObject({ decision: z.enum(['cancel', 'complete', 'fail']) });
