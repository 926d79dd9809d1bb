import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261123050500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "entered_voucher" ("id" text not null, "cart_id" text not null, "code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "entered_voucher_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_entered_voucher_deleted_at" ON "entered_voucher" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_entered_voucher_cart_id_code_unique" ON "entered_voucher" ("cart_id", "code") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "entered_voucher" cascade;`);
  }
}
