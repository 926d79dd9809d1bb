import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Opening and pausing at a time to come. */
export class Migration20261122150200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "pavilion_plan" ("id" text not null, "pavilion_id" text not null, "target" text check ("target" in ('open', 'paused')) not null, "at" timestamptz not null, "zone" text not null, "reason" text not null, "decided_by" text not null, "state" text check ("state" in ('waiting', 'done', 'withdrawn', 'failed')) not null default 'waiting', "fault" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pavilion_plan_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_plan_deleted_at" ON "pavilion_plan" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_plan_waiting" ON "pavilion_plan" ("pavilion_id") WHERE state = 'waiting' AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "pavilion_plan" cascade;`);
  }
}
