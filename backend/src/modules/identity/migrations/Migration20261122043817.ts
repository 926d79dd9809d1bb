import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122043817 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "recipient_requirement" ("id" text not null, "dest" text not null, "route" text not null default '*', "party" text check ("party" in ('orderer', 'recipient')) not null, "number_kind" text not null, "phone" boolean not null default false, "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null default '', "conf" text check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recipient_requirement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recipient_requirement_deleted_at" ON "recipient_requirement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recipient_requirement_dest" ON "recipient_requirement" ("dest") WHERE deleted_at IS NULL;`,
    );
    // Until now China's were the only ones.
    this.addSql(
      `alter table "buyer_identity" add column if not exists "number_kind" text not null default 'CN_RESIDENT';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "recipient_requirement" cascade;`);
    this.addSql(`alter table "buyer_identity" drop column if exists "number_kind";`);
  }
}
