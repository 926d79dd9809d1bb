import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122013517 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "kept_line" ("id" text not null, "cart_id" text not null, "customer_id" text null, "kind" text check ("kind" in ('set_aside', 'later')) not null, "listing_id" text not null, "quantity" integer not null check ("quantity" between 1 and 99), "reasons" text[] not null, "failed_for" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "kept_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kept_line_deleted_at" ON "kept_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_kept_line_cart_id_listing_id_kind_unique" ON "kept_line" ("cart_id", "listing_id", "kind") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_kept_line_customer_id" ON "kept_line" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "cart_notice" ("id" text not null, "cart_id" text not null, "kind" text check ("kind" in ('ship_to', 'join')) not null, "change" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cart_notice_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cart_notice_deleted_at" ON "cart_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cart_notice_cart_id_unique" ON "cart_notice" ("cart_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "kept_line" cascade;`);
    this.addSql(`drop table if exists "cart_notice" cascade;`);
  }
}
