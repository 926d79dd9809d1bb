import { Migration } from '@medusajs/framework/mikro-orm/migrations';

/** Goods may be sold before anybody has written English, and pictures have words. */
export class Migration20261122080233 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "goods" add column if not exists "record_locale" text not null default 'en';`,
    );
    this.addSql(`alter table if exists "goods" add column if not exists "picture_alts" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "goods" drop column if exists "record_locale";`);
    this.addSql(`alter table if exists "goods" drop column if exists "picture_alts";`);
  }
}
