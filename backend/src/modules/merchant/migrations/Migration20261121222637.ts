import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261121222637 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "admission" drop constraint if exists "admission_merchant_id_pavilion_id_unique";`,
    );
    this.addSql(
      `alter table if exists "dispatch_profile" drop constraint if exists "dispatch_profile_merchant_id_route_place_id_unique";`,
    );
    this.addSql(
      `alter table if exists "dispatch_profile" drop constraint if exists "dispatch_profile_shipping_profile_id_unique";`,
    );
    this.addSql(`alter table if exists "merchant" drop constraint if exists "merchant_handle_unique";`);
    this.addSql(
      `create table if not exists "merchant" ("id" text not null, "handle" text not null, "name" text not null, "country" text not null, "currency" text not null, "source_locale" text not null, "state" text check ("state" in ('applied', 'approved', 'refused', 'suspended')) not null default 'applied', "place" text not null default '', "about" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "merchant_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_merchant_handle_unique" ON "merchant" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_merchant_deleted_at" ON "merchant" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "dispatch_profile" ("id" text not null, "route" text check ("route" in ('bonded', 'direct_mail', 'domestic')) not null, "place_id" text not null, "shipping_profile_id" text not null, "merchant_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispatch_profile_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispatch_profile_shipping_profile_id_unique" ON "dispatch_profile" ("shipping_profile_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispatch_profile_merchant_id" ON "dispatch_profile" ("merchant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_dispatch_profile_deleted_at" ON "dispatch_profile" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_dispatch_profile_merchant_id_route_place_id_unique" ON "dispatch_profile" ("merchant_id", "route", "place_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "admission" ("id" text not null, "pavilion_id" text not null, "state" text check ("state" in ('asked', 'admitted', 'refused', 'suspended', 'ended')) not null default 'asked', "merchant_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "admission_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admission_merchant_id" ON "admission" ("merchant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admission_deleted_at" ON "admission" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_admission_merchant_id_pavilion_id_unique" ON "admission" ("merchant_id", "pavilion_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_admission_pavilion_id" ON "admission" ("pavilion_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "dispatch_profile" add constraint "dispatch_profile_merchant_id_foreign" foreign key ("merchant_id") references "merchant" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "admission" add constraint "admission_merchant_id_foreign" foreign key ("merchant_id") references "merchant" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "dispatch_profile" drop constraint if exists "dispatch_profile_merchant_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "admission" drop constraint if exists "admission_merchant_id_foreign";`,
    );

    this.addSql(`drop table if exists "merchant" cascade;`);

    this.addSql(`drop table if exists "dispatch_profile" cascade;`);

    this.addSql(`drop table if exists "admission" cascade;`);
  }
}
