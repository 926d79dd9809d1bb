import type { RevisionReason } from '@caravanserai/contracts/desk-life';
import type { AdmissionState } from '@caravanserai/contracts/desk-admissions';
import type { Database } from '../../catalogue/database';

/** An earlier decision about the same goods. */
export interface Round {
  readonly number: number;
  readonly state: string;
  readonly decided_at: string | null;
  readonly decided_by_name: string;
  readonly reasons: readonly RevisionReason[];
}

export interface ReviewHead {
  readonly id: string;
  readonly goods_id: string;
  readonly state: string;
  readonly number: number;
  readonly version: number;
  readonly note: string;
  readonly submitted_at: string | null;
  readonly decided_at: string | null;
  readonly merchant_name: string;
  readonly merchant_handle: string;
  readonly admission: AdmissionState;
  readonly country: string | null;
  readonly rounds: readonly Round[];
  readonly next: string | null;
}

const HEAD = `
  select to_jsonb(found) as head from (
    select r.id, r.goods_id, r.state, r.number, r.version, r.note, r.submitted_at, r.decided_at,
           m.name as merchant_name, m.handle as merchant_handle, coalesce(a.state, 'ended') as admission,
           case when p.kind = 'country' then p.iso2 end as country,
           (select coalesce(jsonb_agg(jsonb_build_object('number', e.number, 'state', e.state, 'decided_at', e.decided_at,
                     'decided_by_name', e.decided_by_name, 'reasons', e.reasons) order by e.number desc), '[]')
              from revision e where e.goods_id = r.goods_id and e.decided_at is not null
               and e.submitted_at is not null and e.number <= r.number and e.deleted_at is null) as rounds,
           (select n.id from revision n
             where n.pavilion_id = r.pavilion_id and n.state = 'in_review' and n.id <> r.id and n.deleted_at is null
             order by (n.submitted_at, n.id) > (r.submitted_at, r.id) desc, n.submitted_at, n.id limit 1) as next
      from revision r
      join pavilion p on p.id = r.pavilion_id
      join merchant m on m.id = r.merchant_id
      left join admission a on a.merchant_id = r.merchant_id and a.pavilion_id = r.pavilion_id and a.deleted_at is null
     where r.id = $1 and r.pavilion_id = $2 and r.submitted_at is not null and r.deleted_at is null
       and r.state in ('in_review', 'changes_asked', 'refused', 'published')) found`;

/** A revision that was handed in to this pavilion; undefined for a draft and for another pavilion's. */
export async function readReviewHead(
  database: Database,
  pavilionId: string,
  id: string,
): Promise<ReviewHead | undefined> {
  const { rows } = await database.query<{ head: ReviewHead }>(HEAD, [id, pavilionId]);
  return rows[0]?.head;
}
