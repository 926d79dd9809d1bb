import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261121222639 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "exchange_rate" drop constraint if exists "exchange_rate_use_date_base_quote_unique";`,
    );
    this.addSql(
      `create table if not exists "exchange_rate" ("id" text not null, "base" text not null, "quote" text not null, "rate" text not null, "date" text not null, "use" text check ("use" in ('display', 'checkout', 'customs')) not null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "exchange_rate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_exchange_rate_deleted_at" ON "exchange_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_exchange_rate_use_date_base_quote_unique" ON "exchange_rate" ("use", "date", "base", "quote") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "exchange_rate" cascade;`);
  }
}
