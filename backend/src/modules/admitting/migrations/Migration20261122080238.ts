import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STAMPS = `"created_at" timestamptz not null default clock_timestamp(),
  "updated_at" timestamptz not null default clock_timestamp(), "deleted_at" timestamptz null`;

export class Migration20261122080238 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "merchant_application" (
      "id" text not null primary key, "merchant_id" text not null, "company" text not null default '',
      "register_number" text not null default '', "city" text not null default '',
      "languages" text[] not null default '{}', "categories" text[] not null default '{}',
      "goods" text not null default '', "contact_name" text not null default '',
      "contact_email" text not null default '', "contact_phone" text not null default '',
      "website" text not null default '', "submitted_at" timestamptz null,
      "version" integer not null default 1, ${STAMPS});`);
    this.addSql(`create unique index if not exists "IDX_merchant_application_merchant_id_unique"
      on "merchant_application" ("merchant_id") where deleted_at is null;`);
    this.addSql(`create table if not exists "admission_rule" (
      "id" text not null primary key, "pavilion_id" text not null, "position" integer not null,
      "kind" text not null check ("kind" in ('country', 'languages', 'categories', 'contact', 'register', 'own')),
      "codes" text[] not null default '{}', "required" boolean not null default true,
      "words" jsonb not null default '{}', ${STAMPS});`);
    this.addSql(`create index if not exists "IDX_admission_rule_pavilion_id"
      on "admission_rule" ("pavilion_id", "position") where deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "admission_rule", "merchant_application" cascade;`);
  }
}
