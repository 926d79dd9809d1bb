import type { DeskEntry } from './entry';

const METHODS: Readonly<Record<string, string>> = { HEAD: 'GET' };

/**
 * The entry of a request, as Express would find its route: case and one slash at the end don't count, a plain word
 * goes before a parameter.
 * @param path of the address, still percent-encoded, without query
 */
export function findEntry(
  entries: readonly DeskEntry[],
  method: string,
  path: string,
): DeskEntry | undefined {
  const asked = segments(path);
  const wanted = METHODS[method] ?? method;
  return entries
    .filter((entry) => entry.method === wanted && fits(segments(entry.path), asked))
    .sort((a, b) => precision(b.path).localeCompare(precision(a.path)))[0];
}

const segments = (path: string): string[] => path.replace(/\/$/, '').split('/').slice(1);

function fits(pattern: readonly string[], asked: readonly string[]): boolean {
  return (
    pattern.length === asked.length &&
    pattern.every((segment, index) => {
      const given = asked[index] ?? '';
      return segment.startsWith(':') ? given !== '' : segment.toLowerCase() === given.toLowerCase();
    })
  );
}

/** Compares two patterns that fit the same address: the first word that differs from a parameter decides. */
const precision = (path: string): string =>
  segments(path)
    .map((segment) => (segment.startsWith(':') ? '0' : '1'))
    .join('');
