import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122080737 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "pavilion_version" drop constraint if exists "pavilion_version_pavilion_id_number_unique";`,
    );
    this.addSql(
      `alter table if exists "pavilion_text" drop constraint if exists "pavilion_text_version_id_part_field_locale_unique";`,
    );
    this.addSql(
      `alter table if exists "featured_slot" drop constraint if exists "featured_slot_pavilion_id_goods_id_unique";`,
    );
    this.addSql(
      `create table if not exists "featured_slot" ("id" text not null, "pavilion_id" text not null, "goods_id" text not null, "position" integer not null, "starts_on" text null, "ends_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "featured_slot_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_featured_slot_deleted_at" ON "featured_slot" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_featured_slot_pavilion_id_goods_id_unique" ON "featured_slot" ("pavilion_id", "goods_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_featured_slot_pavilion_id_position" ON "featured_slot" ("pavilion_id", "position") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "pavilion_text" ("id" text not null, "version_id" text not null, "part" text not null, "field" text not null, "locale" text not null, "value" text not null, "source_value" text null, "author" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pavilion_text_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_text_deleted_at" ON "pavilion_text" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_text_version_id_part_field_locale_unique" ON "pavilion_text" ("version_id", "part", "field", "locale") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "pavilion_version" ("id" text not null, "pavilion_id" text not null, "number" integer not null, "state" text check ("state" in ('draft', 'scheduled', 'published', 'earlier')) not null default 'draft', "source_locale" text not null, "layout" jsonb not null, "revision" integer not null default 1, "from_number" integer null, "opened_by" text not null, "publish_at" timestamptz null, "published_at" timestamptz null, "published_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pavilion_version_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_version_deleted_at" ON "pavilion_version" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_version_pavilion_id_number_unique" ON "pavilion_version" ("pavilion_id", "number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_version_open" ON "pavilion_version" ("pavilion_id") WHERE state IN ('draft', 'scheduled') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_version_shown" ON "pavilion_version" ("pavilion_id") WHERE state = 'published' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_version_due" ON "pavilion_version" ("publish_at") WHERE state = 'scheduled' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "pavilion_text" add constraint "pavilion_text_version_id_foreign" foreign key ("version_id") references "pavilion_version" ("id") on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "featured_slot" cascade;`);

    this.addSql(`drop table if exists "pavilion_text" cascade;`);

    this.addSql(`drop table if exists "pavilion_version" cascade;`);
  }
}
