import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsumptionTaxRow, ParameterRow } from '../src/rules/china-rows';
import type {
  DestinationRow,
  ExciseRow,
  OverlayRow,
  RateRow,
  TariffRow,
  TaxBaseRow,
  VatClassRow,
  VatRow,
} from '../src/rules/import-rows';
import type { RuleBook } from '../src/rules/rule-book';
import { ruleId, type RuleRow } from '../src/rules/rule-row';

const FOLDER = join(__dirname, '../../../backend/seed/rules');

/** Fields of one line of CSV; a quoted field may hold commas and doubled quotes. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function read<Row extends RuleRow>(table: string, key: readonly (keyof Row & string)[]): Row[] {
  const [head = '', ...lines] = readFileSync(join(FOLDER, `${table}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = fields(head);
  return lines.map((line) => {
    const values = fields(line);
    const row = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
    return { ...row, id: ruleId(table, ...key.map((column) => row[column])) } as unknown as Row;
  });
}

/** Made-up customs rates of 2026, of confidence S so that they never decide a promise. */
function rates(): RateRow[] {
  const perEuro = {
    CNY: '7.8',
    GBP: '0.86',
    KZT: '560',
    RSD: '117',
    HUF: '395',
    KWD: '0.335',
    JPY: '172',
    USD: '1.1',
  };
  return Object.entries(perEuro).map(([quote, rate]) => ({
    id: ruleId('rates', 'EUR', quote, '2026-01-01'),
    base: 'EUR',
    quote,
    rate,
    valid_from: '2026-01-01',
    valid_to: '2026-12-31',
    source: 'test',
    conf: 'S',
  }));
}

/** The rule tables as the seed files have them. */
export const SEED_RULES: RuleBook = {
  parameters: read<ParameterRow>('cn_cbec_rules', ['key', 'valid_from']),
  consumptionTax: read<ConsumptionTaxRow>('cn_consumption_tax', ['ct_class', 'valid_from']),
  destinations: read<DestinationRow>('destinations', ['dest', 'regime', 'valid_from']),
  tariffs: read<TariffRow>('tariffs', ['dest', 'hs_prefix', 'origin', 'valid_from']),
  overlays: read<OverlayRow>('dest_overlay', ['dest', 'kind', 'valid_from']),
  vat: read<VatRow>('vat', ['dest', 'tax_class', 'valid_from']),
  vatClasses: read<VatClassRow>('vat_classes', ['dest', 'hs_prefix', 'valid_from']),
  excise: read<ExciseRow>('excise', ['dest', 'scope', 'name', 'valid_from']),
  taxBases: read<TaxBaseRow>('tax_bases', ['dest', 'regime', 'band', 'valid_from']),
  rates: rates(),
};
