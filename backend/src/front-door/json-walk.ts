/** A value inside a JSON body and the way to it (`items.0.metadata`). */
export interface JsonEntry {
  path: string;
  name: string;
  value: unknown;
}

/** Deeper than anything a route of ours or Medusa's reads. */
const MAX_DEPTH = 20;

/** True for a JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Every value inside a parsed body with its path, keys included, parents first.
 * @throws RangeError when it is nested too deeply to be meant seriously
 */
export function* walkJson(body: unknown, path = '', depth = 0): Generator<JsonEntry> {
  if (typeof body !== 'object' || body === null) return;
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  for (const [name, value] of Object.entries(body)) {
    const here = path ? `${path}.${name}` : name;
    yield { path: here, name, value };
    yield* walkJson(value, here, depth + 1);
  }
}
