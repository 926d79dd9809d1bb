import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Places may have a name that was written in Medusa Admin, and be retired. */
export class Migration20261122150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "place" add column if not exists "name" text not null default '', add column if not exists "retired_at" timestamptz null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "place" drop column if exists "name", drop column if exists "retired_at";`,
    );
  }
}
