import type { CbecChannel } from '@caravanserai/customs/ships-to';

/** What China's rules make of a subheading, as columns of goods. */
export interface ChinaFacts {
  readonly cbec_channel: CbecChannel;
  /** Percent of import VAT: 9 for farm produce and simple food, 13 for the rest. */
  readonly cn_vat_pct: '9' | '13';
  readonly cn_consumption_tax_pct: string;
  readonly cn_consumption_tax_kind: string | null;
}

/** Chapters and headings with the reduced rate (announcement 2019 No. 39 of the Ministry of Finance and others). */
const REDUCED = ['0409', '08', '0901 11', '0902', '0904', '0909', '10', '1509', '1515'].map((code) =>
  code.replace(' ', ''),
);
/** Ground spices are processed goods. */
const STANDARD = ['090422'];

/** What isn't on the list of goods for retail import, and what the list leaves out of a chapter. */
const GENERAL_TRADE = ['0809', '5701', '7113'];

const CONSUMPTION: readonly (readonly [prefix: string, percent: string, kind: string])[] = [
  ['2204', '10', 'WINE'],
  ['3303', '15', 'COSMETIC_THRESHOLD'],
  ['330499', '15', 'COSMETIC_THRESHOLD'],
  ['7113', '10', 'CHECK_JEWELLERY'],
  ['7116', '10', 'CHECK_JEWELLERY'],
];

const under = (code: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => code.startsWith(prefix));

/**
 * China's side of goods by their subheading. What the shop's list of names doesn't know counts as general trade only:
 * better no way of retail import than one that customs refuses.
 * @param known whether the shop knows the subheading
 */
export function chinaFacts(hs6: string, known: boolean): ChinaFacts {
  const tax = CONSUMPTION.find(([prefix]) => hs6.startsWith(prefix));
  return {
    cbec_channel: known && !under(hs6, GENERAL_TRADE) ? 'BOTH' : 'GENERAL_TRADE_ONLY',
    cn_vat_pct: under(hs6, REDUCED) && !under(hs6, STANDARD) ? '9' : '13',
    cn_consumption_tax_pct: tax?.[1] ?? '0',
    cn_consumption_tax_kind: tax?.[2] ?? null,
  };
}
