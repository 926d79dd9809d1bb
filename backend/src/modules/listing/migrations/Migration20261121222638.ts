import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261121222638 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "restriction" drop constraint if exists "restriction_dest_scope_route_valid_from_unique";`,
    );
    this.addSql(
      `alter table if exists "listing" drop constraint if exists "listing_goods_id_route_place_id_unique";`,
    );
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_variant_id_unique";`);
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`alter table if exists "place" drop constraint if exists "place_stock_location_id_unique";`);
    this.addSql(`alter table if exists "place" drop constraint if exists "place_code_unique";`);
    this.addSql(
      `alter table if exists "goods_slug" drop constraint if exists "goods_slug_locale_slug_unique";`,
    );
    this.addSql(`alter table if exists "goods" drop constraint if exists "goods_handle_unique";`);
    this.addSql(`alter table if exists "destination" drop constraint if exists "destination_iso2_unique";`);
    this.addSql(
      `create table if not exists "destination" ("id" text not null, "iso2" text not null, "region_id" text not null, "currency" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "destination_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_destination_iso2_unique" ON "destination" ("iso2") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_destination_deleted_at" ON "destination" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "goods" ("id" text not null, "handle" text not null, "merchant_id" text not null, "pavilion_id" text not null, "sourcing_base_id" text null, "category" text not null, "source_locale" text not null, "origin" text not null, "hs6" text not null, "unit" text not null, "net_grams" integer null, "net_millilitres" integer null, "pieces" integer not null default 1, "shelf_life_days" integer null, "storage" text not null, "allergens" text[] not null, "warnings" text[] not null, "flags" text[] not null, "cbec_channel" text check ("cbec_channel" in ('BOTH', 'BONDED_ONLY', 'GENERAL_TRADE_ONLY')) not null, "cn_vat_pct" text not null, "cn_consumption_tax_pct" text not null, "cn_consumption_tax_kind" text null, "pictures" text[] not null, "usage" text not null default '', "ingredients" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_handle_unique" ON "goods" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_deleted_at" ON "goods" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_merchant_id" ON "goods" ("merchant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_pavilion_id" ON "goods" ("pavilion_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "goods_slug" ("id" text not null, "goods_id" text not null, "locale" text not null, "slug" text not null, "is_current" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_slug_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_slug_deleted_at" ON "goods_slug" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_slug_locale_slug_unique" ON "goods_slug" ("locale", "slug") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_slug_goods_id_locale" ON "goods_slug" ("goods_id", "locale") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "place" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('origin', 'bonded', 'domestic', 'overseas')) not null, "country" text not null, "city" text not null, "stock_location_id" text not null, "zone_id" text null, "customs_district" text null, "supervision_mode" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "place_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_place_code_unique" ON "place" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_place_stock_location_id_unique" ON "place" ("stock_location_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_place_deleted_at" ON "place" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "listing" ("id" text not null, "product_id" text not null, "variant_id" text not null, "merchant_id" text not null, "pavilion_id" text not null, "route" text check ("route" in ('bonded', 'direct_mail', 'domestic')) not null, "state" text check ("state" in ('draft', 'in_review', 'published', 'changes_asked', 'refused', 'paused')) not null default 'draft', "merchant_price" numeric not null, "merchant_currency" text not null, "ships_to" text[] not null, "goods_id" text not null, "place_id" text not null, "raw_merchant_price" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_variant_id_unique" ON "listing" ("variant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_goods_id" ON "listing" ("goods_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_place_id" ON "listing" ("place_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_goods_id_route_place_id_unique" ON "listing" ("goods_id", "route", "place_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_merchant_id" ON "listing" ("merchant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_pavilion_id" ON "listing" ("pavilion_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "restriction" ("id" text not null, "dest" text not null, "scope" text not null, "route" text not null, "action" text check ("action" in ('HIDE', 'BLOCK', 'AGE_18', 'LICENCE', 'WARN', 'UNKNOWN_TAX')) not null, "reason_key" text not null, "valid_from" text not null, "valid_to" text null, "source" text not null, "confidence" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "restriction_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_restriction_deleted_at" ON "restriction" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_restriction_dest_scope_route_valid_from_unique" ON "restriction" ("dest", "scope", "route", "valid_from") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "listing" add constraint "listing_goods_id_foreign" foreign key ("goods_id") references "goods" ("id") on update cascade;`,
    );
    this.addSql(
      `alter table if exists "listing" add constraint "listing_place_id_foreign" foreign key ("place_id") references "place" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_goods_id_foreign";`);

    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_place_id_foreign";`);

    this.addSql(`drop table if exists "destination" cascade;`);

    this.addSql(`drop table if exists "goods" cascade;`);

    this.addSql(`drop table if exists "goods_slug" cascade;`);

    this.addSql(`drop table if exists "place" cascade;`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "restriction" cascade;`);
  }
}
