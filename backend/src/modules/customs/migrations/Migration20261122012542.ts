import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122012542 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "customs_consumption_tax" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "ct_class" text not null default '', "kind" text not null default '', "ad_valorem_pct" text not null default '', "specific_amount" text not null default '', "specific_unit" text not null default '', "goods_kind" text not null default '', "from_value" text not null default '', "measure" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_consumption_tax_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_consumption_tax_deleted_at" ON "customs_consumption_tax" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_excise" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "scope" text not null default '', "kind" text not null default '', "name" text not null default '', "amount" text not null default '', "ccy" text not null default '', "per" text not null default '', "pct" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_excise_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_excise_deleted_at" ON "customs_excise" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_import_rule" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "regime" text not null default '', "threshold" text not null default '', "threshold_ccy" text not null default '', "threshold_basis" text not null default '', "low_duty_mode" text not null default '', "low_duty_value" text not null default '', "low_tax_mode" text not null default '', "tax_name" text not null default '', "tax_pct" text not null default '', "high_duty_mode" text not null default '', "high_duty_value" text not null default '', "high_tax_mode" text not null default '', "value_basis" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_import_rule_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_import_rule_deleted_at" ON "customs_import_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_parameter" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "key" text not null default '', "value" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_parameter_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_parameter_deleted_at" ON "customs_parameter" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_surcharge" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "kind" text not null default '', "origin_scope" text not null default '', "pct" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_surcharge_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_surcharge_deleted_at" ON "customs_surcharge" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_tariff" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "hs_prefix" text not null default '', "origin" text not null default '', "pct" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_tariff_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_tariff_deleted_at" ON "customs_tariff" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_tax_base" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "regime" text not null default '', "band" text not null default '', "freight_in_base" text not null default '', "duty_in_base" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_tax_base_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_tax_base_deleted_at" ON "customs_tax_base" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_vat_class" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "hs_prefix" text not null default '', "tax_class" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_vat_class_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_vat_class_deleted_at" ON "customs_vat_class" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "customs_vat_rate" ("id" text not null, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "dest" text not null default '', "tax_class" text not null default '', "name" text not null default '', "pct" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "customs_vat_rate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_customs_vat_rate_deleted_at" ON "customs_vat_rate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "customs_consumption_tax" cascade;`);

    this.addSql(`drop table if exists "customs_excise" cascade;`);

    this.addSql(`drop table if exists "customs_import_rule" cascade;`);

    this.addSql(`drop table if exists "customs_parameter" cascade;`);

    this.addSql(`drop table if exists "customs_surcharge" cascade;`);

    this.addSql(`drop table if exists "customs_tariff" cascade;`);

    this.addSql(`drop table if exists "customs_tax_base" cascade;`);

    this.addSql(`drop table if exists "customs_vat_class" cascade;`);

    this.addSql(`drop table if exists "customs_vat_rate" cascade;`);
  }
}
