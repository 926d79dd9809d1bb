import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122013900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "customs_price_display" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "with_tax" text not null default '', "unit_price" text not null default '', "prior_price" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_price_display_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_price_display_deleted_at" ON "customs_price_display" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "customs_price_display" cascade;`);
  }
}
