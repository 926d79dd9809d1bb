import { translated } from '../../catalogue/build/sources';
import { BASE, type BaseSource } from '../goods/goods-statement';

type Fields<Name extends string> = Record<string, Partial<Record<Name, string | null>>>;

/** A pavilion's row; texts by locale, the record's own under `en`. */
export interface PavilionSource {
  handle: string;
  iso2: string;
  kind: 'country' | 'region' | 'grouping';
  state: 'planned' | 'open' | 'paused';
  is_host: boolean;
  /** The language its page was written in first. */
  source_locale: string;
  texts: Fields<'label' | 'title' | 'tagline' | 'cloth_name' | 'cloth_alt'>;
  goods: number;
}

export interface MerchantSource {
  handle: string;
  name: string;
  country: string;
  source_locale: string;
  texts: Fields<'place' | 'about'>;
  goods: number;
}

export interface SectionSource {
  id: string;
  type: 'story' | 'cloth' | 'bases' | 'merchants' | 'goods';
  texts: Fields<'heading' | 'body'>;
}

export interface PavilionPageSource extends PavilionSource {
  operator: string | null;
  sections: SectionSource[];
  bases: BaseSource[];
  merchants: MerchantSource[];
}

const own = (alias: string, fields: readonly string[]): string =>
  `|| jsonb_build_object('en', jsonb_build_object(${fields.map((field) => `'${field}', ${alias}.${field}`).join(', ')}))`;

const PAVILION = `
  p.handle, p.iso2, p.kind, p.state, p.is_host, p.source_locale,
  ${translated('pavilion', 'p.id')} ${own('p', ['label', 'title', 'tagline', 'cloth_name', 'cloth_alt'])} as texts,
  (select coalesce(sum(n), 0)::int from catalogue_facet_count where ship_to = '*' and pavilion = p.handle) as goods`;

const MERCHANT = `
  'handle', m.handle, 'name', m.name, 'country', m.country, 'source_locale', m.source_locale,
  'texts', ${translated('merchant', 'm.id')} ${own('m', ['place', 'about'])},
  'goods', (select coalesce(sum(n), 0)::int from catalogue_merchant_count where ship_to = '*' and merchant = m.handle)`;

export const PAVILIONS = `select ${PAVILION} from pavilion p where p.deleted_at is null`;

/** A pavilion with what is inside, where `seen` holds of `p`; `which` says which pavilion $1 is. */
const page = (seen: string, which: string): string => `
select ${PAVILION},
  (select o.name from operator o where o.id = p.operator_id and o.state = 'active' and o.deleted_at is null) as operator,
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'type', s.type, 'texts',
            ${translated('pavilion_section', 's.id')} ${own('s', ['heading', 'body'])}) order by s.position), '[]')
     from pavilion_section s
    where s.pavilion_id = p.id and s.version = p.published_version and s.deleted_at is null and ${seen}) as sections,
  (select coalesce(jsonb_agg(jsonb_build_object(${BASE}, 'source_locale', p.source_locale) order by b.position, b.code), '[]')
     from sourcing_base b
    where b.pavilion_id = p.id and b.state = 'shown' and b.deleted_at is null and ${seen}) as bases,
  (select coalesce(jsonb_agg(jsonb_build_object(${MERCHANT}) order by m.name, m.handle), '[]')
     from admission a join merchant m on m.id = a.merchant_id and m.state = 'approved' and m.deleted_at is null
    where a.pavilion_id = p.id and a.state = 'admitted' and a.deleted_at is null and ${seen}) as merchants
  from pavilion p where ${which} and p.deleted_at is null`;

/** $1: the handle. What is inside shows only while the pavilion is open. */
export const PAVILION_PAGE = page(`p.state = 'open'`, 'p.handle = $1');

/** $1: the id. What is inside, whether the door is open or not: for those who run it. */
export const PAVILION_INSIDE = page('true', 'p.id = $1');

/** $1: the handle. A merchant is public while it is approved and admitted to an open pavilion. */
export const MERCHANT_PAGE = `
select jsonb_build_object(${MERCHANT}) as merchant, houses.pavilions
  from merchant m
  join lateral (
    select jsonb_agg(jsonb_build_object('handle', p.handle, 'iso2', p.iso2, 'kind', p.kind, 'labels',
             (select coalesce(jsonb_object_agg(t.locale_code, t.translations->>'label'), '{}') from translation t
               where t.reference = 'pavilion' and t.reference_id = p.id and t.deleted_at is null)
               || jsonb_build_object('en', p.label)) order by p.handle) as pavilions
      from admission a join pavilion p on p.id = a.pavilion_id and p.state = 'open' and p.deleted_at is null
     where a.merchant_id = m.id and a.state = 'admitted' and a.deleted_at is null) houses on houses.pavilions is not null
 where m.handle = $1 and m.state = 'approved' and m.deleted_at is null`;
