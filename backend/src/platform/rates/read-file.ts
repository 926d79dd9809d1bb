import { CURRENCY_CODES } from '@caravanserai/money/currencies';

/** Rates of one day as a file gave them: units for one US dollar, as decimal strings. */
export interface RatesFile {
  /** ISO date. */
  readonly date: string;
  readonly source: string;
  readonly perDollar: ReadonlyMap<string, string>;
}

const KNOWN: ReadonlySet<string> = new Set(CURRENCY_CODES);
const DIGITS = 12;

/**
 * Reads the JSON of `@fawazahmed0/currency-api` (`{date, usd: {eur: …}}`) or the European Central Bank's XML, whose
 * rates are for one euro.
 * @returns undefined for anything else, or where the dollar is missing
 */
export function readRatesFile(text: string): RatesFile | undefined {
  const trimmed = text.trimStart();
  return trimmed.startsWith('{') ? fromJson(trimmed) : trimmed.startsWith('<') ? fromXml(trimmed) : undefined;
}

function fromJson(text: string): RatesFile | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { date, usd } = (given ?? {}) as { date?: unknown; usd?: unknown };
  if (typeof date !== 'string' || !isDate(date) || typeof usd !== 'object' || usd === null) return undefined;
  const perDollar = new Map<string, string>();
  for (const [code, rate] of Object.entries(usd)) {
    const upper = code.toUpperCase();
    if (KNOWN.has(upper) && typeof rate === 'number' && rate > 0) perDollar.set(upper, plain(rate));
  }
  return perDollar.size > 0 ? { date, source: `@fawazahmed0/currency-api@${date}`, perDollar } : undefined;
}

function fromXml(text: string): RatesFile | undefined {
  const date = /<Cube\s+time=["'](\d{4}-\d{2}-\d{2})["']/.exec(text)?.[1];
  if (!date || !isDate(date)) return undefined;
  const perEuro = new Map<string, number>([['EUR', 1]]);
  for (const [, code = '', rate = ''] of text.matchAll(
    /<Cube\s+currency=["']([A-Z]{3})["']\s+rate=["'](\d+(?:\.\d+)?)["']/g,
  ))
    if (KNOWN.has(code) && Number(rate) > 0) perEuro.set(code, Number(rate));
  const dollar = perEuro.get('USD');
  if (!dollar) return undefined;
  const perDollar = new Map([...perEuro].map(([code, rate]) => [code, plain(rate / dollar)]));
  return { date, source: `European Central Bank, ${date}`, perDollar };
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** A positive number as a plain decimal with twelve digits that count. */
function plain(value: number): string {
  const places = Math.min(20, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(value))));
  const text = value.toFixed(places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
