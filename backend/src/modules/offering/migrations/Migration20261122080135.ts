import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

const TABLES: Readonly<Record<string, string>> = {
  absence: `"id" text not null, "merchant_id" text not null, "kind" text check ("kind" in ('holiday', 'closed')) not null, "place_id" text null, "from_day" text not null, "to_day" text null check ("to_day" >= "from_day"), check ("kind" = 'holiday' or "place_id" is null)`,
  delivery_off: `"id" text not null, "dispatch_profile_id" text not null, "tariff" text not null`,
  goods_import: `"id" text not null, "merchant_id" text not null, "member_id" text not null, "member_name" text not null, "file_name" text not null, "state" text check ("state" in ('checked', 'running', 'done', 'stopped')) not null default 'checked', "lines" integer not null, "done" integer not null default 0, "changes" jsonb not null, "faults" jsonb not null, "started_at" timestamptz null, "finished_at" timestamptz null`,
  goods_picture: `"id" text not null, "merchant_id" text not null, "goods_id" text not null, "path" text not null, "width" integer not null, "height" integer not null, "bytes" integer not null, "file_name" text not null`,
  own_price: `"id" text not null, "listing_id" text not null, "currency" text not null, "amount" bigint not null check ("amount" > 0)`,
  price_derivation: `"id" text not null, "rates_date" text not null, "rates" jsonb not null`,
};

const INDEXES: readonly (readonly [table: string, columns: string, unique?: 'unique'])[] = [
  ['absence', 'merchant_id, from_day'],
  ['delivery_off', 'dispatch_profile_id, tariff', 'unique'],
  ['goods_import', 'merchant_id, created_at'],
  ['goods_import', 'state'],
  ['goods_picture', 'goods_id, path', 'unique'],
  ['goods_picture', 'merchant_id'],
  ['own_price', 'listing_id, currency', 'unique'],
];

export class Migration20261122080135 extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(
        `create table if not exists "${table}" (${columns}, ${STAMPS}, constraint "${table}_pkey" primary key ("id"));`,
      );
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null;`,
      );
    }
    for (const [table, columns, unique = ''] of INDEXES) {
      const name = `IDX_${table}_${columns.replaceAll(', ', '_')}${unique && '_unique'}`;
      this.addSql(
        `create ${unique} index if not exists "${name}" on "${table}" (${columns}) where deleted_at is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(TABLES)) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
