import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import type { Request } from 'express';
import { readQuery } from '../front-door/query';
import { badParameter, type Answer } from './answer';

/** How the text of a parameter becomes a value; a parameter not named is plain text. */
export type Kinds = Readonly<Record<string, 'list' | 'integer' | 'boolean'>>;

type Parsed<Value> = { ok: true; value: Value } | { ok: false; answer: Answer };

/** No address of ours needs more; a list of this length is nobody's choice of filters. */
const MOST_LIST_ITEMS = 30;

/**
 * The parameters of an address, checked by the schema that also documents them.
 * @returns the values, or the 400 that names the first bad parameter
 */
export function parseQuery<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
  kinds: Kinds = {},
): Parsed<z.infer<Schema>> {
  const raw = new Map<string, unknown>();
  for (const { key, root, value } of readQuery(request.url)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === 'list') {
      const items = [
        ...((raw.get(key) as string[] | undefined) ?? []),
        ...value.split(',').filter((item) => item !== ''),
      ];
      if (items.length > MOST_LIST_ITEMS) return refused(key, 'not_accepted');
      raw.set(key, [...new Set(items)]);
    } else if (key !== root || raw.has(key)) {
      return refused(root, 'given_once');
    } else {
      raw.set(key, kind === undefined ? value : convert(value, kind));
    }
  }
  for (const [key, value] of raw) if (Array.isArray(value) && value.length === 0) raw.delete(key);
  const result = safeParse(schema, Object.fromEntries(raw));
  if (result.success) return { ok: true, value: result.data };
  return refusedBySchema(result.error.issues[0], raw);
}

function convert(value: string, kind: 'integer' | 'boolean'): unknown {
  if (kind === 'integer') return /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  return value === 'true' ? true : value === 'false' ? false : value;
}

function refusedBySchema(
  issue: z.core.$ZodIssue | undefined,
  raw: ReadonlyMap<string, unknown>,
): Parsed<never> {
  if (issue?.code === 'unrecognized_keys') return refused(issue.keys[0] ?? 'query', 'unknown_parameter');
  const parameter = String(issue?.path[0] ?? 'query');
  if (!raw.has(parameter)) return refused(parameter, 'required');
  if (issue?.code === 'invalid_value')
    return refused(parameter, 'one_of', { values: issue.values.join(', ') });
  return refused(parameter, 'not_accepted');
}

const refused = (...about: Parameters<typeof badParameter>): Parsed<never> => ({
  ok: false,
  answer: badParameter(...about),
});
