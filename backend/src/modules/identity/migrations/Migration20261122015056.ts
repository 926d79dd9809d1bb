import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122015056 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "import_ledger_entry" drop constraint if exists "import_ledger_entry_order_id_consignment_key_unique";`,
    );
    this.addSql(
      `alter table if exists "buyer_identity" drop constraint if exists "buyer_identity_cart_id_country_unique";`,
    );
    this.addSql(
      `create table if not exists "buyer_identity" ("id" text not null, "cart_id" text not null, "order_id" text null, "country" text not null, "person_hash" text not null, "name_hash" text not null, "name_sealed" text not null, "number_sealed" text not null, "key_version" integer not null, "number_masked" text not null, "fictional" boolean not null, "erased_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_identity_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_identity_deleted_at" ON "buyer_identity" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_identity_cart_id_country_unique" ON "buyer_identity" ("cart_id", "country") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_identity_order_id" ON "buyer_identity" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_identity_key_version" ON "buyer_identity" ("key_version") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "import_ledger_entry" ("id" text not null, "person_hash" text not null, "name_hash" text not null, "year" integer not null, "order_id" text not null, "consignment_key" text not null, "amount" integer not null, "restored_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_ledger_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_ledger_entry_deleted_at" ON "import_ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_import_ledger_entry_order_id_consignment_key_unique" ON "import_ledger_entry" ("order_id", "consignment_key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_ledger_entry_person_hash_year" ON "import_ledger_entry" ("person_hash", "year") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "buyer_identity" cascade;`);

    this.addSql(`drop table if exists "import_ledger_entry" cascade;`);
  }
}
