import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122200000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "stock_withdrawal" ("id" text not null, "lot_id" text not null,
        "listing_id" text not null, "pieces" integer not null check ("pieces" > 0), "day" text not null,
        "reason" text check ("reason" in ('stop_of_sale')) not null,
        "outcome" text check ("outcome" in ('re_exported', 'destroyed')) null,
        "settled_on" text null check (("settled_on" is null) = ("outcome" is null)),
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null, constraint "stock_withdrawal_pkey" primary key ("id"));`);
    this.addSql(
      `create index if not exists "IDX_stock_withdrawal_deleted_at" on "stock_withdrawal" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_stock_withdrawal_lot_id" on "stock_withdrawal" ("lot_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_stock_withdrawal_listing_id" on "stock_withdrawal" ("listing_id") where outcome is null and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_withdrawal" cascade;`);
  }
}
