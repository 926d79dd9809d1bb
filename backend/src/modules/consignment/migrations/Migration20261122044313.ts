import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STAMPS = `"created_at" timestamptz not null default clock_timestamp(),
  "updated_at" timestamptz not null default clock_timestamp(), "deleted_at" timestamptz null`;

export class Migration20261122044313 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "consignment" (
      "id" text not null primary key, "order_id" text not null, "key" text not null, "merchant_id" text not null,
      "pavilion_id" text not null,
      "route" text not null check ("route" in ('bonded', 'direct_mail', 'domestic')), "place" text not null,
      "path" text not null check ("path" in ('bonded', 'imported', 'inland')), "ship_to" text not null,
      "locale" text not null, "currency" text not null, "goods" bigint not null, "voucher" bigint not null,
      "freight" bigint not null, "charges" bigint not null, "credit" bigint not null default 0,
      "subtotal" bigint not null check ("subtotal" = "goods" - "voucher" + "freight" + "charges" - "credit"),
      "promised_from" date null, "promised_to" date null, "snapshot" jsonb not null,
      "commission" bigint not null, "commission_rule" text null, "merchant_amount" bigint not null,
      "merchant_currency" text not null, "merchant_amount_own" bigint not null, "merchant_rate" text not null,
      "merchant_rate_date" date not null, "state" text not null check ("state" in ('paid', 'declared', 'with_customs',
        'held', 'released', 'refused', 'handed_over', 'on_its_way', 'delivered', 'returned', 'cancelled')),
      "state_since" timestamptz not null, "customs_state" text null, "declaration_number" text null,
      "carrier" text null, "tracking" text null, "clock_ahead" bigint not null default 0,
      "due_at" timestamptz null, "due_event" text null, ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_consignment_order_id_key_unique" on "consignment" ("order_id", "key") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_consignment_merchant_id" on "consignment" ("merchant_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_consignment_due" on "consignment" ("due_at") where due_at is not null and deleted_at is null;`,
    );

    this.addSql(`create table if not exists "consignment_line" (
      "id" text not null primary key, "consignment_id" text not null references "consignment" ("id") on delete cascade,
      "order_line_id" text not null, "listing_id" text not null, "goods_id" text not null, "variant_id" text not null,
      "quantity" integer not null check ("quantity" > 0), "unit_price" bigint not null, "goods" bigint not null,
      "voucher" bigint not null, "freight" bigint not null, "charges" bigint not null, "credit" bigint not null default 0,
      "subtotal" bigint not null check ("subtotal" = "goods" - "voucher" + "freight" + "charges" - "credit"),
      "commission" bigint not null, "merchant_amount" bigint not null, ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_consignment_line_consignment_id_order_line_id_unique" on "consignment_line" ("consignment_id", "order_line_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_consignment_line_order_line_id" on "consignment_line" ("order_line_id") where deleted_at is null;`,
    );

    this.addSql(`create table if not exists "consignment_event" (
      "id" text not null primary key, "consignment_id" text not null references "consignment" ("id") on delete cascade,
      "order_id" text not null, "kind" text not null, "from_state" text null, "to_state" text not null,
      "code" text null, "actor" text not null, "at" timestamptz not null, "data" jsonb not null default '{}',
      "note" text null, "seq" bigserial, ${STAMPS});`);
    this.addSql(
      `create index if not exists "IDX_consignment_event_consignment_id" on "consignment_event" ("consignment_id", "seq") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_consignment_event_order_id" on "consignment_event" ("order_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_consignment_event_created_at" on "consignment_event" ("created_at") where deleted_at is null;`,
    );

    this.addSql(`create table if not exists "commission_rule" (
      "id" text not null primary key, "merchant_id" text null, "pavilion_id" text null,
      "route" text null check ("route" in ('bonded', 'direct_mail', 'domestic')), "percent" text not null,
      "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null,
      "conf" text not null check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')), ${STAMPS});`);
    // An order can come before any seed, and must know its commission.
    this
      .addSql(`insert into "commission_rule" ("id", "route", "percent", "valid_from", "source", "conf") values
      ('commission:*', null, '10', '2026-01-01', 'the demonstration''s own terms', 'C'),
      ('commission:bonded', 'bonded', '12', '2026-01-01', 'the demonstration''s own terms', 'C')
      on conflict do nothing;`);

    // The journey's time: what it showed at a moment of the world, and how fast it has run since.
    this.addSql(`create table if not exists "journey_clock" (
      "only_row" boolean primary key default true check ("only_row"), "set_at" timestamptz not null,
      "shown_at" timestamptz not null, "speed" double precision not null default 1 check ("speed" >= 0));`);
    this.addSql(
      `insert into "journey_clock" ("set_at", "shown_at") select t, t from (select clock_timestamp() as t) now on conflict do nothing;`,
    );
    this.addSql(`create or replace function journey_now() returns timestamptz language sql volatile as $$
      select shown_at + (clock_timestamp() - set_at) * speed from journey_clock $$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists journey_now();`);
    this.addSql(
      `drop table if exists "journey_clock", "commission_rule", "consignment_event", "consignment_line", "consignment" cascade;`,
    );
  }
}
