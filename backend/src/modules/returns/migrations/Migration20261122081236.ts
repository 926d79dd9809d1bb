import { Migration } from '@medusajs/framework/mikro-orm/migrations';

export class Migration20261122081236 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "return_request" add column if not exists "merchant_id" text null;`);
    this.addSql(`do $$ begin
      if to_regclass('consignment') is not null then
        update "return_request" r set merchant_id = c.merchant_id from "consignment" c
         where c.id = r.consignment_id and r.merchant_id is null;
      end if;
    end $$;`);
    this.addSql(`update "return_request" set merchant_id = '' where merchant_id is null;`);
    this.addSql(`alter table "return_request" alter column "merchant_id" set not null;`);
    this.addSql(`create index if not exists "IDX_return_request_merchant_state" on "return_request"
      ("merchant_id", "state", "asked_at", "id") where deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_return_request_merchant_state";`);
    this.addSql(`alter table "return_request" drop column if exists "merchant_id";`);
  }
}
