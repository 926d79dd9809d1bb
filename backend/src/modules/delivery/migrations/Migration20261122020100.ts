import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const TABLES = ['delivery_freight', 'delivery_holiday'];

export class Migration20261122020100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "delivery_freight" ("id" text not null, "source" text not null, "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "tariff" text not null, "from_kind" text check ("from_kind" in ('origin', 'bonded', 'domestic', 'overseas')) not null, "from_place" text not null default '', "from_country" text not null default '', "zone" text not null, "countries" text[] not null, "transport" text check ("transport" in ('air', 'sea', 'rail', 'road')) not null, "service" text check ("service" in ('courier', 'air_mail', 'rail_freight', 'road_freight', 'sea_freight')) not null, "currency" text not null, "base_amount" integer not null, "first_grams" integer not null, "step_amount" integer not null, "step_grams" integer not null, "days_from" integer null, "days_to" integer null, "valid_from" text not null default '', "valid_to" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_freight_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_freight_deleted_at" ON "delivery_freight" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "delivery_holiday" ("id" text not null, "source" text not null, "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "country" text not null, "day" text not null, "kind" text check ("kind" in ('closed', 'open')) not null, "name_en" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_holiday_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_holiday_deleted_at" ON "delivery_holiday" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_holiday_country_day_unique" ON "delivery_holiday" ("country", "day") WHERE deleted_at IS NULL;`,
    );
    // A word that changes with every row tells each process whether the calendar it keeps in memory still holds.
    this.addSql(
      `create table if not exists "delivery_version" ("only_row" boolean primary key default true check ("only_row"), "version" text not null default gen_random_uuid()::text);`,
    );
    this.addSql(`insert into "delivery_version" default values on conflict do nothing;`);
    this.addSql(
      `create or replace function delivery_rows_changed() returns trigger language plpgsql as $$ begin update delivery_version set version = gen_random_uuid()::text; return null; end $$;`,
    );
    for (const table of TABLES) {
      this.addSql(
        `create or replace trigger delivery_rows_changed after insert or update or delete or truncate on ${table} for each statement execute function delivery_rows_changed();`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of [...TABLES, 'delivery_version'])
      this.addSql(`drop table if exists "${table}" cascade;`);
    this.addSql(`drop function if exists delivery_rows_changed cascade;`);
  }
}
