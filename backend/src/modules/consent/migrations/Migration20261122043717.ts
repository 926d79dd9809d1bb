import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122043717 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "consent" ("id" text not null, "cart_id" text not null, "order_id" text null, "kind" text check ("kind" in ('risk_notice', 'sensitive_data', 'age_18')) not null, "text_version" text not null, "locale" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_deleted_at" ON "consent" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consent_cart_id_kind_unique" ON "consent" ("cart_id", "kind") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consent_order_id" ON "consent" ("order_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consent" cascade;`);
  }
}
