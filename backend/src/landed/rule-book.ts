import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import type { Database } from '../catalogue/database';

/** The tables of the rule book, each row as its columns; ids, dates, sources and confidence come with them. */
const TABLES: Readonly<Record<Exclude<keyof RuleBook, 'rates'>, string>> = {
  parameters: 'customs_parameter',
  consumptionTax: 'customs_consumption_tax',
  destinations: 'customs_import_rule',
  tariffs: 'customs_tariff',
  overlays: 'customs_surcharge',
  vat: 'customs_vat_rate',
  vatClasses: 'customs_vat_class',
  excise: 'customs_excise',
  taxBases: 'customs_tax_base',
};

/** Rates of a market day stand in for the ones customs publishes, so they never carry a firm promise. */
const RATES = `
  select coalesce(json_agg(json_build_object(
           'id', 'rates:' || base || '/' || quote || '/' || date, 'base', base, 'quote', quote, 'rate', rate,
           'valid_from', date, 'valid_to', '', 'source', source, 'conf', 'S2') order by date, quote), '[]')
    from exchange_rate where use = 'customs' and deleted_at is null`;

const BOOK = `
  select (select version from customs_version) as version, json_build_object(
    ${Object.entries(TABLES).map(([name, table]) => `'${name}', (${rowsOf(table)})`)},
    'rates', (${RATES})) as rules`;

function rowsOf(table: string): string {
  return `select coalesce(json_agg(to_jsonb(t) - 'created_at' - 'updated_at' - 'deleted_at' order by t.id), '[]')
            from ${table} t where t.deleted_at is null`;
}

export interface VersionedRules {
  /** Another with every change of a rule or rate, and in every database. */
  readonly version: string;
  readonly rules: RuleBook;
}

/** Reads every rule table in one statement. */
export async function readRuleBook(database: Database): Promise<VersionedRules> {
  const { rows } = await database.query<{ version: string | null; rules: RuleBook }>(BOOK);
  const [row] = rows;
  if (!row) throw new Error('The rule tables gave no answer.');
  return { version: row.version ?? '', rules: row.rules };
}

let kept: VersionedRules | undefined;

/**
 * The rules in memory, read again when their version isn't the one named; whoever reads a cart reads the version
 * with it, so nothing is ever reckoned by an old rule. Without a version it is asked for.
 */
export async function ruleBook(database: Database, version?: string): Promise<RuleBook> {
  const wanted = version ?? (await currentVersion(database));
  if (kept?.version !== wanted) kept = await readRuleBook(database);
  return kept.rules;
}

async function currentVersion(database: Database): Promise<string> {
  const { rows } = await database.query<{ version: string }>('select version from customs_version');
  return rows[0]?.version ?? '';
}
