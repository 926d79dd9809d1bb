import { MedusaError } from '@medusajs/framework/utils';
import { COUNTRY_CODES, countryName, sortByCountryName } from '@caravanserai/locales/countries';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { appendHistory, type NewHistory } from '../../desk/history';
import { writeTranslations } from '../../curating/page/write-translations';
import { refuse } from '../platform-error';

/** A country that has no pavilion yet. */
export interface FreeCountry {
  readonly iso2: string;
  readonly name: string;
}

/** The countries a pavilion can be planned for, by their names in the asked language. */
export function freeCountries(taken: readonly { readonly iso2: string }[], locale: Locale): FreeCountry[] {
  const known = new Set(taken.map(({ iso2 }) => iso2));
  return sortByCountryName(
    COUNTRY_CODES.filter((iso2) => !known.has(iso2)),
    locale,
  ).map((iso2) => ({ iso2, name: countryName(iso2, locale) }));
}

/** How a country stands in addresses: `south-korea`. */
export const countryHandle = (iso2: string): string =>
  countryName(iso2, 'en')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const OPERATOR = `
  insert into operator (id, handle, name) values ('oper_' || replace(gen_random_uuid()::text, '-', ''), $1, $2)
  on conflict (handle) where deleted_at is null do update set name = $2, updated_at = now()
  returning id`;

/** A country has one pavilion, also where two people plan it at once: its address is unique. */
const PAVILION = `
  insert into pavilion (id, handle, iso2, state, label, title, operator_id)
  select 'pav_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, 'planned', $3, '', $4
   where not exists (select 1 from pavilion where iso2 = $2 and deleted_at is null)
  on conflict (handle) where deleted_at is null do nothing
  returning id`;

/**
 * Plans a country's pavilion: a closed door with the country's name, and who answers for it. Its people write the page
 * and open it. Ask inside a transaction.
 * @returns the pavilion's id
 * @throws MedusaError conflict (409) where the country has one
 */
export async function planPavilion(
  database: Database,
  { iso2, operator, actor }: { iso2: string; operator: string; actor: NewHistory['actor'] },
  locale: Locale,
): Promise<string> {
  const handle = countryHandle(iso2);
  const label = countryName(iso2, 'en');
  const { rows: operators } = await database.query<{ id: string }>(OPERATOR, [handle, operator]);
  const { rows } = await database.query<{ id: string }>(PAVILION, [handle, iso2, label, operators[0]?.id]);
  const id = rows[0]?.id;
  if (id === undefined) throw refuse(locale, 'pavilion_there', {}, MedusaError.Types.CONFLICT);
  const texts = Object.fromEntries(LOCALES.map((each) => [each, { label: countryName(iso2, each) }]));
  await writeTranslations(database, [{ reference: 'pavilion', id, texts }], []);
  await appendHistory(database, {
    tenant: { kind: 'pavilion', id },
    actor,
    action: 'pavilion_planned',
    object: { kind: 'pavilion', id, label },
    after: { operator },
  });
  return id;
}
