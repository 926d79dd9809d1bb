import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261121222636 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "sourcing_base" drop constraint if exists "sourcing_base_code_unique";`,
    );
    this.addSql(
      `alter table if exists "pavilion_section" drop constraint if exists "pavilion_section_pavilion_id_version_position_unique";`,
    );
    this.addSql(`alter table if exists "pavilion" drop constraint if exists "pavilion_handle_unique";`);
    this.addSql(`alter table if exists "operator" drop constraint if exists "operator_handle_unique";`);
    this.addSql(
      `create table if not exists "operator" ("id" text not null, "handle" text not null, "name" text not null, "state" text check ("state" in ('active', 'suspended')) not null default 'active', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "operator_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_operator_handle_unique" ON "operator" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_operator_deleted_at" ON "operator" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "pavilion" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('country', 'region', 'grouping')) not null default 'country', "iso2" text not null, "state" text check ("state" in ('planned', 'open', 'paused')) not null default 'planned', "is_host" boolean not null default false, "label" text not null, "title" text not null, "tagline" text not null default '', "cloth_name" text not null default '', "cloth_alt" text not null default '', "published_version" integer not null default 1, "operator_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pavilion_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_handle_unique" ON "pavilion" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_operator_id" ON "pavilion" ("operator_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_deleted_at" ON "pavilion" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "pavilion_section" ("id" text not null, "type" text check ("type" in ('story', 'cloth', 'bases', 'merchants', 'goods')) not null, "position" integer not null, "version" integer not null default 1, "heading" text not null default '', "body" text not null default '', "pavilion_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pavilion_section_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_section_pavilion_id" ON "pavilion_section" ("pavilion_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_pavilion_section_deleted_at" ON "pavilion_section" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pavilion_section_pavilion_id_version_position_unique" ON "pavilion_section" ("pavilion_id", "version", "position") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "sourcing_base" ("id" text not null, "code" text not null, "latitude" real not null, "longitude" real not null, "name" text not null, "description" text not null default '', "pavilion_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sourcing_base_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sourcing_base_code_unique" ON "sourcing_base" ("code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sourcing_base_pavilion_id" ON "sourcing_base" ("pavilion_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sourcing_base_deleted_at" ON "sourcing_base" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "pavilion" add constraint "pavilion_operator_id_foreign" foreign key ("operator_id") references "operator" ("id") on update cascade on delete set null;`,
    );

    this.addSql(
      `alter table if exists "pavilion_section" add constraint "pavilion_section_pavilion_id_foreign" foreign key ("pavilion_id") references "pavilion" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "sourcing_base" add constraint "sourcing_base_pavilion_id_foreign" foreign key ("pavilion_id") references "pavilion" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "pavilion" drop constraint if exists "pavilion_operator_id_foreign";`);

    this.addSql(
      `alter table if exists "pavilion_section" drop constraint if exists "pavilion_section_pavilion_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "sourcing_base" drop constraint if exists "sourcing_base_pavilion_id_foreign";`,
    );

    this.addSql(`drop table if exists "operator" cascade;`);

    this.addSql(`drop table if exists "pavilion" cascade;`);

    this.addSql(`drop table if exists "pavilion_section" cascade;`);

    this.addSql(`drop table if exists "sourcing_base" cascade;`);
  }
}
