import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Goods may have been shown at a fair. */
export class Migration20261122114500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "goods" add column if not exists "shown_at" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "goods" drop column if exists "shown_at";`);
  }
}
