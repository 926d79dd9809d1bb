import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122043715 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "mail" ("id" text not null, "key" text not null, "kind" text not null, "to" text not null, "locale" text not null, "order_id" text null, "consignment_id" text null, "data" jsonb not null, "sent_at" timestamptz null, "due_at" timestamptz null default now(), "attempts" integer not null default 0, "fault" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mail_pkey" primary key ("id"));`,
    );
    // Over all rows, deleted ones too: a key never leads to a second letter.
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_mail_key_unique" ON "mail" ("key");`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_mail_due_at" ON "mail" ("due_at") WHERE due_at IS NOT NULL;`,
    );
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mail_order_id" ON "mail" ("order_id");`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "mail" cascade;`);
  }
}
