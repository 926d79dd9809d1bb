import { join } from 'node:path';
import { ruleId } from '@caravanserai/customs/rules/rule-row';
import type { Confidence } from '@caravanserai/customs/rules/rule-row';
import { CUSTOMS_MODULE } from '../../modules/customs';
import type { CustomsModuleService } from '../../modules/customs/service';
import type { SeedContext } from '../context';
import { ensure } from '../ensure';
import { readCsv } from '../files';

/** The columns every rule row has. */
interface Dated {
  id: string;
  valid_from: string;
  valid_to: string;
  source: string;
  conf: Confidence;
}

/** A row of a rule file by its table's columns; other columns of the file are notes for its readers. */
function rowsOf<Column extends string>(
  directory: string,
  file: string,
  key: readonly string[],
  columns: readonly Column[],
): (Record<Column, string> & Dated)[] {
  return readCsv<Record<string, string>>(join(directory, 'rules'), `${file}.csv`).map((row) => {
    const own = Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
    return {
      ...(own as Record<Column, string>),
      id: ruleId(file, ...key.map((column) => row[column])),
      valid_from: row.valid_from ?? '',
      valid_to: row.valid_to ?? '',
      source: row.source ?? '',
      conf: row.conf as Confidence,
    };
  });
}

/** Adds the rows a table doesn't have yet, by their names. */
async function add<Row extends { id: string }>(
  wanted: readonly Row[],
  list: () => Promise<readonly { id: string }[]>,
  create: (missing: Row[]) => Promise<readonly { id: string }[]>,
): Promise<void> {
  await ensure({
    wanted,
    existing: await list(),
    wantedKey: (row) => row.id,
    existingKey: (row) => row.id,
    create,
  });
}

const ALL = { take: 100_000, select: ['id'] as 'id'[] };

/** The dated rows that landed costs are reckoned from, each with its source and confidence. */
export async function seedCustomsRules({ container, directory }: SeedContext): Promise<void> {
  const customs = container.resolve<CustomsModuleService>(CUSTOMS_MODULE);
  const read = <Column extends string>(file: string, key: readonly string[], columns: readonly Column[]) =>
    rowsOf(directory, file, key, columns);

  await add(
    read('cn_cbec_rules', ['key', 'valid_from'], ['key', 'value']),
    () => customs.listParameters({}, ALL),
    (rows) => customs.createParameters(rows),
  );
  await add(
    read(
      'cn_consumption_tax',
      ['ct_class', 'valid_from'],
      [
        'ct_class',
        'kind',
        'ad_valorem_pct',
        'specific_amount',
        'specific_unit',
        'goods_kind',
        'from_value',
        'measure',
      ],
    ),
    () => customs.listConsumptionTaxClasses({}, ALL),
    (rows) => customs.createConsumptionTaxClasses(rows),
  );
  await add(
    read(
      'destinations',
      ['dest', 'regime', 'valid_from'],
      [
        'dest',
        'regime',
        'threshold',
        'threshold_ccy',
        'threshold_basis',
        'low_duty_mode',
        'low_duty_value',
        'low_tax_mode',
        'tax_name',
        'tax_pct',
        'high_duty_mode',
        'high_duty_value',
        'high_tax_mode',
        'value_basis',
      ],
    ),
    () => customs.listImportRules({}, ALL),
    (rows) => customs.createImportRules(rows),
  );
  await add(
    read('tariffs', ['dest', 'hs_prefix', 'origin', 'valid_from'], ['dest', 'hs_prefix', 'origin', 'pct']),
    () => customs.listTariffs({}, ALL),
    (rows) => customs.createTariffs(rows),
  );
  await add(
    read('dest_overlay', ['dest', 'kind', 'valid_from'], ['dest', 'kind', 'origin_scope', 'pct']),
    () => customs.listSurcharges({}, ALL),
    (rows) => customs.createSurcharges(rows),
  );
  await add(
    read('vat', ['dest', 'tax_class', 'valid_from'], ['dest', 'tax_class', 'name', 'pct']),
    () => customs.listVatRates({}, ALL),
    (rows) => customs.createVatRates(rows),
  );
  await add(
    read('vat_classes', ['dest', 'hs_prefix', 'valid_from'], ['dest', 'hs_prefix', 'tax_class']),
    () => customs.listVatClasses({}, ALL),
    (rows) => customs.createVatClasses(rows),
  );
  await add(
    read(
      'excise',
      ['dest', 'scope', 'name', 'valid_from'],
      ['dest', 'scope', 'kind', 'name', 'amount', 'ccy', 'per', 'pct'],
    ),
    () => customs.listExcises({}, ALL),
    (rows) => customs.createExcises(rows),
  );
  await add(
    read(
      'tax_bases',
      ['dest', 'regime', 'band', 'valid_from'],
      ['dest', 'regime', 'band', 'freight_in_base', 'duty_in_base'],
    ),
    () => customs.listTaxBases({}, ALL),
    (rows) => customs.createTaxBases(rows),
  );
  await add(
    read('price_display', ['dest', 'valid_from'], ['dest', 'with_tax', 'unit_price', 'prior_price']),
    () => customs.listPriceDisplays({}, ALL),
    (rows) => customs.createPriceDisplays(rows),
  );
}
