import type { VersionHead, VersionLayout, VersionState } from '@caravanserai/contracts/desk-pavilion';
import type { PavilionTextRow } from './live-texts';

/** A row of `pavilion_version` as `pg` gives it. */
export interface VersionRow {
  id: string;
  pavilion_id: string;
  number: number;
  state: VersionState;
  source_locale: string;
  layout: VersionLayout;
  revision: number;
  from_number: number | null;
  opened_by: string;
  created_at: Date;
  updated_at: Date;
  publish_at: Date | null;
  published_at: Date | null;
  published_by: string | null;
}

export interface TextRow extends PavilionTextRow {
  source_value: string | null;
  author: string;
}

export const VERSION_COLUMNS = `id, pavilion_id, number, state, source_locale, layout, revision, from_number, opened_by,
  created_at, updated_at, publish_at, published_at, published_by`;

/** The version as the desk tells it. */
export const headOf = (row: VersionRow): VersionHead => ({
  id: row.id,
  number: row.number,
  state: row.state,
  source_locale: row.source_locale,
  revision: row.revision,
  from_number: row.from_number,
  opened_by: row.opened_by,
  opened_at: row.created_at.toISOString(),
  changed_at: row.updated_at.toISOString(),
  publish_at: row.publish_at?.toISOString() ?? null,
  published_at: row.published_at?.toISOString() ?? null,
  published_by: row.published_by,
});
