import * as z from 'zod/mini';
import { badRequest, type StripeFault } from './fault';
import type { Form } from './form';

/** A whole number in digits. */
export const integer = z.pipe(
  z.string().check(
    z.refine((text) => /^-?\d{1,15}$/.test(text), {
      error: (issue) => `Invalid integer: ${String(issue.input)}`,
    }),
  ),
  z.transform(Number),
);

export const flag = z.pipe(
  z.enum(['true', 'false'], { error: (issue) => `Invalid boolean: ${String(issue.input)}` }),
  z.transform((text) => text === 'true'),
);

/** A text that an empty value clears. */
export const clearable = z.pipe(
  z.string(),
  z.transform((text): string | null => (text === '' ? null : text)),
);

/** Set of own keys; an empty value for one key removes it, for the whole set all. */
export const metadata = z.union([
  z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(500))),
  z.literal(''),
]);

export const expand = z.optional(z.array(z.string()));

/** One of some words, with Stripe's sentence for any other. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: (issue) => `Invalid value: must be one of ${words.join(', ')}, not ${String(issue.input)}`,
  });
}

/** Rejects what an endpoint doesn't know, as Stripe does. */
export const params = z.strictObject;

/**
 * Checks the parameters of a request.
 * @throws StripeFault with Stripe's code for the first parameter that is unknown, missing or wrong.
 */
export function read<Values>(schema: z.ZodMiniType<Values>, form: Form): Values {
  const result = z.safeParse(schema, form, { reportInput: true });
  if (result.success) return result.data;
  throw faultOf(result.error.issues[0], form);
}

function faultOf(issue: z.core.$ZodIssue | undefined, form: Form): StripeFault {
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === 'unrecognized_keys') {
    const param = nameOf([...path, issue.keys[0] ?? '']);
    return badRequest(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
  }
  const param = nameOf(path);
  if (!isPresent(form, path)) {
    return badRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
  }
  const message = issue?.message ?? 'Invalid request.';
  return badRequest(message, {
    param,
    ...(message.startsWith('Invalid integer') ? { code: 'parameter_invalid_integer' } : {}),
  });
}

function nameOf([first = '', ...rest]: string[]): string {
  return first + rest.map((part) => `[${part}]`).join('');
}

function isPresent(form: Form, path: string[]): boolean {
  let place: unknown = form;
  for (const part of path) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, part)) return false;
    place = (place as Record<string, unknown>)[part];
  }
  return true;
}
