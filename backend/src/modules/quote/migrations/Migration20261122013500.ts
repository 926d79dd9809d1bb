import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122013500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "seen_quote" ("id" text not null, "cart_id" text not null, "version" text not null, "agreed" jsonb not null, "agreed_at" timestamptz null, "consented" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seen_quote_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seen_quote_deleted_at" ON "seen_quote" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seen_quote_cart_id_version_unique" ON "seen_quote" ("cart_id", "version") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seen_quote" cascade;`);
  }
}
