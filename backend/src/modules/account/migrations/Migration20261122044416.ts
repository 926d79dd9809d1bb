import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122044416 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "account_setting" ("id" text not null, "customer_id" text not null, "locale" text null, "confirmed_email" text null, "sessions_from" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_setting_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_account_setting_customer_id_unique" ON "account_setting" ("customer_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "order_erasure" ("id" text not null, "order_id" text not null, "requested_at" timestamptz not null, "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_erasure_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_erasure_order_id_unique" ON "order_erasure" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_erasure_requested_at" ON "order_erasure" ("requested_at") WHERE erased_at IS NULL AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_setting" cascade;`);
    this.addSql(`drop table if exists "order_erasure" cascade;`);
  }
}
