import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const PARTS = ['price', 'delivery', 'price_own', 'delivery_own', 'commission_own', 'amount_own'];

export class Migration20261122081136 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "consignment" add column if not exists "placed_at" timestamptz null,
      add column if not exists "packed_at" timestamptz null;`);
    this.addSql(`update "consignment" c set placed_at = coalesce(
      (select min(e.at) from consignment_event e where e.consignment_id = c.id and e.kind = 'place'), c.created_at)
      where placed_at is null;`);
    this.addSql(`alter table "consignment" alter column "placed_at" set not null;`);
    // What a merchant has to do follows from where a parcel is; the database keeps the two together.
    this
      .addSql(`alter table "consignment" add column if not exists "queue" text not null generated always as (
      case when state in ('delivered', 'refused', 'returned', 'cancelled') then 'done'
           when state = 'held' and path = 'bonded' then 'customs'
           when path = 'bonded' and state in ('paid', 'declared', 'with_customs', 'released') and packed_at is null then 'pack'
           when path = 'bonded' and state in ('paid', 'declared', 'with_customs') then 'customs'
           when path = 'bonded' and state = 'released' then 'hand_over'
           when state = 'paid' and packed_at is null then 'pack'
           when state = 'paid' then 'hand_over'
           else 'on_way' end) stored;`);
    this.addSql(`create index if not exists "IDX_consignment_queue" on "consignment"
      ("merchant_id", "queue", "placed_at", "id") where deleted_at is null;`);
    this.addSql(`create index if not exists "IDX_consignment_merchant_placed" on "consignment"
      ("merchant_id", "placed_at") where deleted_at is null;`);
    this.addSql(`create index if not exists "IDX_consignment_pavilion_placed" on "consignment"
      ("pavilion_id", "placed_at") where deleted_at is null;`);
    this.addSql(`drop index if exists "IDX_consignment_merchant_id";`);

    this.addSql(`alter table "consignment_line"
      ${PARTS.map((part) => `add column if not exists "${part}" bigint not null default 0`).join(', ')};`);
    this.addSql(
      `create index if not exists "IDX_consignment_line_listing_id" on "consignment_line" ("listing_id") where deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_consignment_line_listing_id";`);
    this.addSql(
      `alter table "consignment_line" ${PARTS.map((part) => `drop column if exists "${part}"`).join(', ')};`,
    );
    this.addSql(
      `create index if not exists "IDX_consignment_merchant_id" on "consignment" ("merchant_id") where deleted_at is null;`,
    );
    this.addSql(
      `alter table "consignment" drop column if exists "queue", drop column if exists "packed_at", drop column if exists "placed_at";`,
    );
  }
}
