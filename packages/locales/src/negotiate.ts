import { DEFAULT_LOCALE, normaliseLocale, type Locale } from './registry';

/** Longer headers are nobody's language list. */
const MAX_LENGTH = 500;

/**
 * The locale for an `Accept-Language` header: lookup of RFC 4647 §3.4 in the order of the q-values (RFC 9110
 * §12.5.4), the earlier of equal ones first. Only for the first visit; a choice in the URL or cookie wins.
 */
export function negotiateLocale(
  header: string | null | undefined,
  fallback: Locale = DEFAULT_LOCALE,
): Locale {
  if (!header || header.length > MAX_LENGTH) return fallback;
  const wanted = header
    .split(',')
    .map(parseRange)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (tag === '*') return fallback;
    const locale = normaliseLocale(tag);
    if (locale) return locale;
  }
  return fallback;
}

function parseRange(range: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
  const quality =
    weight === undefined ? 1 : /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0;
  return { tag, quality };
}
