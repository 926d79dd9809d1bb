import type { BasesResponse, Certificate } from '@caravanserai/contracts/desk-bases';
import type { Database } from '../../catalogue/database';
import { textIn } from '../../catalogue/build/card';
import type { PavilionScope } from '../../desk/scope';
import { goodsTitle, type GoodsTitleRow } from '../goods-title';
import { TITLES } from '../goods-sql';
import { currentVersions } from '../page/open-version';

interface BaseRow {
  id: string;
  code: string;
  state: 'new' | 'shown' | 'hidden';
  latitude: number;
  longitude: number;
  certificates: Certificate[];
  names: Record<string, string>;
}

/** `$2`: the version whose names are the newest. */
const BASES = `
select b.id, b.code, b.state, b.latitude::numeric::float as latitude, b.longitude::numeric::float as longitude,
       coalesce(b.certificates, '[]') as certificates,
       jsonb_build_object('en', b.name) || coalesce((
         select jsonb_object_agg(t.locale_code, t.translations->>'name') from translation t
          where t.reference = 'sourcing_base' and t.reference_id = b.id and t.deleted_at is null), '{}') || coalesce((
         select jsonb_object_agg(w.locale, w.value) from pavilion_text w
          where w.version_id = $2 and w.part = b.id and w.field = 'name' and w.deleted_at is null), '{}') as names
  from sourcing_base b where b.pavilion_id = $1 and b.deleted_at is null order by b.position, b.code`;

const GOODS = `
select g.sourcing_base_id as base, g.id as goods_id, g.handle, g.source_locale, g.pictures[1] as picture,
       ${TITLES} as titles
  from goods g join sourcing_base b on b.id = g.sourcing_base_id and b.pavilion_id = $1
 where g.pavilion_id = $1 and g.deleted_at is null order by g.handle limit 2000`;

/** All bases of the pavilion: those on the page in its order, then the others; as the draft has them where one is written. */
export async function readBases(database: Database, scope: PavilionScope): Promise<BasesResponse> {
  const { open, shown } = await currentVersions(database, scope.pavilionId);
  const version = open ?? shown;
  const { rows } = await database.query<BaseRow>(BASES, [scope.pavilionId, version?.id ?? '']);
  const goods = (await database.query<GoodsTitleRow & { base: string }>(GOODS, [scope.pavilionId])).rows;
  const laidOut = new Map(version?.layout.bases.map((base, position) => [base.id, { base, position }]));
  const place = ({ id }: BaseRow): number => laidOut.get(id)?.position ?? Infinity;
  return {
    bases: [...rows]
      .sort((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : 1))
      .map((row) => {
        const { id, code, state } = row;
        const { latitude, longitude, certificates } = laidOut.get(id)?.base ?? row;
        return {
          ...{ id, code, state, latitude, longitude, certificates },
          on_page: laidOut.has(id),
          name: textIn(row.names, scope.locale, version?.source_locale ?? 'en'),
          goods: goods
            .filter(({ base }) => base === id)
            .map((each) => ({
              goods_id: each.goods_id,
              title: goodsTitle(each, scope.locale),
              picture: each.picture ?? '',
            })),
        };
      }),
    revision: open?.revision ?? null,
  };
}
