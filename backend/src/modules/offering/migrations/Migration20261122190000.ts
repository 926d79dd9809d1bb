import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "stock_lot" ("id" text not null, "listing_id" text not null, "number" text not null,
        "made_on" text not null, "best_before" text not null check ("best_before" > "made_on"),
        "received" integer not null check ("received" > 0),
        "counted" integer not null check ("counted" between 0 and "received"),
        "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
        "deleted_at" timestamptz null, constraint "stock_lot_pkey" primary key ("id"));`);
    this.addSql(
      `create index if not exists "IDX_stock_lot_deleted_at" on "stock_lot" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_stock_lot_listing_id_number_unique" on "stock_lot" ("listing_id", "number") where deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_lot" cascade;`);
  }
}
