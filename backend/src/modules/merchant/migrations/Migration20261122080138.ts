import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Admissions and merchants get reasons, what an operator has checked, and since when they stand as they stand. */
export class Migration20261122080138 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "admission" drop constraint if exists "admission_state_check";`);
    this.addSql(`alter table "admission" add constraint "admission_state_check" check
      ("state" in ('asked', 'more_asked', 'admitted', 'refused', 'suspended', 'ended'));`);
    this.addSql(`alter table "admission"
      add column if not exists "words" text not null default '',
      add column if not exists "asked_at" timestamptz null default clock_timestamp(),
      add column if not exists "state_since" timestamptz null default clock_timestamp(),
      add column if not exists "reasons" jsonb null,
      add column if not exists "decided_by" text null,
      add column if not exists "checks" jsonb null,
      add column if not exists "version" integer not null default 1;`);
    this.addSql(`create index if not exists "IDX_admission_queue"
      on "admission" ("pavilion_id", "asked_at" desc, "id" desc) where deleted_at is null;`);
    this.addSql(`alter table "merchant"
      add column if not exists "state_since" timestamptz null default clock_timestamp(),
      add column if not exists "reasons" jsonb null,
      add column if not exists "decided_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "merchant" drop column if exists "state_since", drop column if exists "reasons",
      drop column if exists "decided_by";`);
    this.addSql(`drop index if exists "IDX_admission_queue";`);
    this.addSql(`update "admission" set "state" = 'asked' where "state" = 'more_asked';`);
    this.addSql(`alter table "admission" drop column if exists "words", drop column if exists "asked_at",
      drop column if exists "state_since", drop column if exists "reasons", drop column if exists "decided_by",
      drop column if exists "checks", drop column if exists "version";`);
    this.addSql(`alter table "admission" drop constraint if exists "admission_state_check";`);
    this.addSql(`alter table "admission" add constraint "admission_state_check" check
      ("state" in ('asked', 'admitted', 'refused', 'suspended', 'ended'));`);
  }
}
