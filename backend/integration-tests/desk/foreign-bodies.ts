import type { IdKind } from '../../src/desk/entries/entry';
import { first, type IdOf } from './foreign-ids';

/** A body whose ids, known to the contract, are another tenant's. */
interface ForeignBody {
  /** As `ENTRIES` names it. */
  readonly entry: string;
  readonly what: string;
  /** How the other tenant's id is found: as in an address, or in its own way. */
  readonly find: IdKind | IdOf;
  readonly body: (theirs: string) => Readonly<Record<string, unknown>>;
  /** What it is answered with, so that no other reason stands in for the right one; in bulk each is answered by itself. */
  readonly status: number;
}

const ORIGIN = first({
  merchant: `select p.id from merchant m join place p on p.country = m.country and p.kind = 'origin' where m.id = $1 limit 1`,
});
const RULE = first({
  pavilion: `insert into admission_rule (id, pavilion_id, position, kind, codes, required, words)
             values ('admrule_wall', $1, 99, 'own', '{}', false, '{}') returning id`,
});
const FOREIGN_BASE: IdOf = (sql, { kind }) =>
  first({
    [kind]: `select b.id from sourcing_base b join pavilion p on p.id = b.pavilion_id where p.iso2 = 'RW' and $1 <> '' limit 1`,
  })(sql, { kind, id: 'any' });
const FOREIGN_PAVILION: IdOf = (sql, { kind }) =>
  first({ [kind]: `select id from pavilion where iso2 = 'RW' and $1 <> '' limit 1` })(sql, {
    kind,
    id: 'any',
  });

/** The slots of the test's own pavilion, the last one exchanged for the other's. */
const MIXED_SLOTS: IdOf = async (sql, tenant) => {
  const [theirs] = await sql<{ id: string }>('select id from featured_slot where pavilion_id = $1 limit 1', [
    tenant.id,
  ]);
  const ours = await sql<{ id: string }>(
    `select s.id from featured_slot s join pavilion p on p.id = s.pavilion_id where p.iso2 = 'UZ' order by s.position, s.id`,
  );
  return [...ours.map(({ id }) => id), theirs?.id].join();
};

/** The revision of the draft of the test's own pavilion, without which its layout isn't looked at, and the other's base. */
const BASE_FOR_DRAFT: IdOf = async (sql, tenant) => {
  const [row] = await sql<{ given: string }>(
    `select v.revision || ' ' || b.id as given from pavilion_version v join pavilion p on p.id = v.pavilion_id
       cross join (select id from sourcing_base where pavilion_id = $1 limit 1) b
      where p.iso2 = 'UZ' and v.state = 'draft'`,
    [tenant.id],
  );
  return row?.given ?? '';
};

const TEXT = { field: 'name', locale: 'fr', expected: '' };

/** Every place of a body that takes an id; what an address takes is asked by the matrix. */
export const FOREIGN_BODIES: readonly ForeignBody[] = [
  {
    ...{ entry: 'POST /operator/featured', what: 'goods of another pavilion', status: 404 },
    ...{ find: 'goods', body: (goods_id) => ({ goods_id }) },
  },
  {
    ...{ entry: 'POST /operator/featured/order', what: 'a slot of another pavilion', status: 400 },
    ...{
      find: MIXED_SLOTS,
      body: (slots) => ({
        expected: slots.split(',').slice(0, -1),
        order: [...slots.split(',').slice(0, -2), ...slots.split(',').slice(-1)],
      }),
    },
  },
  {
    ...{ entry: 'POST /operator/bases/:id/goods', what: 'goods of another pavilion', status: 404 },
    ...{ find: 'goods', body: (goods) => ({ expected: [], goods: [goods] }) },
  },
  {
    ...{ entry: 'POST /operator/page/layout', what: 'a base of another pavilion', status: 400 },
    ...{
      find: BASE_FOR_DRAFT,
      body: (given) => ({ expected: Number(given.split(' ')[0]), bases: [given.split(' ')[1]] }),
    },
  },
  {
    ...{ entry: 'POST /operator/page/texts', what: 'a base of another pavilion', status: 400 },
    ...{ find: 'base', body: (part) => ({ ...TEXT, part, value: 'Verger' }) },
  },
  {
    ...{ entry: 'POST /operator/page/texts/confirm', what: 'a base of another pavilion', status: 400 },
    ...{ find: 'base', body: (part) => ({ ...TEXT, part, source: '' }) },
  },
  {
    ...{ entry: 'POST /operator/admissions/:id/checks', what: 'a rule of another pavilion', status: 400 },
    ...{ find: RULE, body: (rule_id) => ({ rule_id, met: true, expected: 1 }) },
  },
  {
    ...{ entry: 'POST /operator/reviews/decisions', what: 'a submission to another pavilion', status: 200 },
    ...{
      find: 'revision',
      body: (id) => ({ decision: 'approve', codes: [], reviews: [{ id, expected: 1 }] }),
    },
  },
  {
    ...{ entry: 'POST /merchant/goods/:id/siblings', what: 'a place of another country', status: 400 },
    ...{ find: ORIGIN, body: (place_id) => ({ route: 'direct_mail', place_id, pieces: 1 }) },
  },
  {
    ...{ entry: 'POST /merchant/absences', what: 'a place it sends nothing from', status: 404 },
    ...{
      find: ORIGIN,
      body: (place_id) => ({ kind: 'holiday', place_id, from_day: '2027-03-01', to_day: '2027-03-02' }),
    },
  },
  {
    ...{ entry: 'POST /merchant/goods/:id/data', what: 'a base of another pavilion', status: 400 },
    ...{ find: FOREIGN_BASE, body: (sourcing_base_id) => ({ patch: { sourcing_base_id } }) },
  },
  {
    ...{ entry: 'POST /merchant/listings', what: 'a pavilion it is not admitted to', status: 404 },
    ...{
      find: FOREIGN_PAVILION,
      body: (pavilion_id) => ({
        title: 'Raisins',
        source_locale: 'en',
        category: 'dried-fruit',
        pavilion_id,
      }),
    },
  },
];
