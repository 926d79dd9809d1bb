import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122080637 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "pavilion" add column if not exists "source_locale" text not null default 'en', add column if not exists "opened_at" timestamptz null;`,
    );

    this.addSql(
      `alter table if exists "sourcing_base" add column if not exists "state" text check ("state" in ('new', 'shown', 'hidden')) not null default 'shown', add column if not exists "position" integer not null default 0, add column if not exists "certificates" jsonb null;`,
    );
    // What stands already has been open since it was made, its bases in the order they were shown in.
    this.addSql(
      `update "pavilion" set "opened_at" = "created_at" where "state" <> 'planned' and "opened_at" is null;`,
    );
    this.addSql(
      `update "sourcing_base" b set "position" = placed.n from (select "id", (row_number() over (partition by "pavilion_id" order by "code"))::int - 1 as n from "sourcing_base") placed where placed."id" = b."id";`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "pavilion" drop column if exists "source_locale", drop column if exists "opened_at";`,
    );

    this.addSql(
      `alter table if exists "sourcing_base" drop column if exists "state", drop column if exists "position", drop column if exists "certificates";`,
    );
  }
}
