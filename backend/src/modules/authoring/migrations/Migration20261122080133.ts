import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

export class Migration20261122080133 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "revision" ("id" text not null, "goods_id" text not null, "merchant_id" text not null, "pavilion_id" text not null, "number" integer not null, "state" text check ("state" in ('draft', 'in_review', 'changes_asked', 'refused', 'published', 'withdrawn')) not null default 'draft', "version" integer not null default 1, "data" jsonb not null default '{}', "pictures" jsonb null, "note" text not null default '', "reasons" jsonb not null default '[]', "opened_by" text not null default '', "submitted_by" text not null default '', "submitted_at" timestamptz null, "decided_by" text not null default '', "decided_by_name" text not null default '', "decided_at" timestamptz null, ${STAMPS}, constraint "revision_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_revision_goods_id_number_unique" ON "revision" ("goods_id", "number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_revision_open" ON "revision" ("goods_id") WHERE state in ('draft', 'in_review', 'changes_asked') and deleted_at is null;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_revision_pavilion_id_state_submitted_at_id" ON "revision" ("pavilion_id", "state", "submitted_at", "id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_revision_merchant_id_state" ON "revision" ("merchant_id", "state") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_revision_deleted_at" ON "revision" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "revision_text" ("id" text not null, "revision_id" text not null, "field" text not null, "locale" text not null, "value" text not null, "source_value" text null, "author" text not null default '', "author_name" text not null default '', ${STAMPS}, constraint "revision_text_pkey" primary key ("id"), constraint "revision_text_revision_id_foreign" foreign key ("revision_id") references "revision" ("id") on update cascade on delete cascade);`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_revision_text_revision_id_field_locale_unique" ON "revision_text" ("revision_id", "field", "locale") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_revision_text_deleted_at" ON "revision_text" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "text_memory" ("id" text not null, "merchant_id" text not null, "source_locale" text not null, "locale" text not null, "source_hash" text not null, "source" text not null, "target" text not null, "goods_id" text not null, ${STAMPS}, constraint "text_memory_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_text_memory_sentence" ON "text_memory" ("merchant_id", "source_locale", "locale", "source_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_text_memory_deleted_at" ON "text_memory" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "revision_text" cascade;`);
    this.addSql(`drop table if exists "revision" cascade;`);
    this.addSql(`drop table if exists "text_memory" cascade;`);
  }
}
