import type { RevisionReason, RevisionState } from '@caravanserai/contracts/desk-life';

/** A row of `revision`. Moments are ISO date-times. */
export interface RevisionRecord {
  readonly id: string;
  readonly goods_id: string;
  readonly merchant_id: string;
  readonly pavilion_id: string;
  readonly number: number;
  readonly state: RevisionState;
  readonly version: number;
  /** Columns of goods and the values they are to have. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Paths in their order; null leaves the pictures as they are. */
  readonly pictures: readonly string[] | null;
  readonly note: string;
  readonly reasons: readonly RevisionReason[];
  readonly opened_by: string;
  readonly submitted_by: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly submitted_at: string | null;
  readonly decided_at: string | null;
  readonly decided_by_name: string;
}

/** States in which a revision still becomes something; goods have one such at most. */
export const OPEN_STATES: readonly RevisionState[] = ['draft', 'in_review', 'changes_asked'];

/**
 * States in which a revision, if it is the last, holds the texts that its merchant goes on with. A refusal takes no work
 * away: the next revision begins with it.
 */
export const HELD_STATES: readonly RevisionState[] = [...OPEN_STATES, 'refused'];

/** States in which its merchant writes. */
export const EDITABLE_STATES: readonly RevisionState[] = ['draft', 'changes_asked'];

export const isOpen = ({ state }: Pick<RevisionRecord, 'state'>): boolean => OPEN_STATES.includes(state);

/** Who writes: `id` of a member, or of what else writes (`import`), and the name that stands beside a text. */
export interface Author {
  readonly id: string;
  readonly name: string;
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A record of the row `r` as a value of SQL. */
export const REVISION_JSON = `jsonb_build_object('id', r.id, 'goods_id', r.goods_id, 'merchant_id', r.merchant_id,
  'pavilion_id', r.pavilion_id, 'number', r.number, 'state', r.state, 'version', r.version, 'data', r.data,
  'pictures', r.pictures, 'note', r.note, 'reasons', r.reasons, 'opened_by', r.opened_by,
  'submitted_by', r.submitted_by, 'created_at', ${iso('r.created_at')}, 'updated_at', ${iso('r.updated_at')},
  'submitted_at', ${iso('r.submitted_at')}, 'decided_at', ${iso('r.decided_at')},
  'decided_by_name', r.decided_by_name)`;

/** Texts of the revision `r` by field and language, as a value of SQL. */
export const REVISION_TEXTS_JSON = `coalesce((
  select jsonb_object_agg(f.field, f.cells) from (
    select t.field, jsonb_object_agg(t.locale, jsonb_build_object('value', t.value, 'source_value', t.source_value,
             'author', t.author_name, 'updated_at', ${iso('t.updated_at')})) as cells
      from revision_text t where t.revision_id = r.id and t.deleted_at is null group by t.field) f), '{}')`;
