import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const kinds = (list: string): string =>
  `alter table if exists "history" drop constraint if exists "history_tenant_kind_check",
     add constraint "history_tenant_kind_check" check ("tenant_kind" in (${list})) not valid;`;

/** What the marketplace does to things of nobody's own, such as warehouses, has a history too. */
export class Migration20261122150100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(kinds(`'merchant', 'pavilion', 'platform'`));
  }

  override async down(): Promise<void> {
    this.addSql(kinds(`'merchant', 'pavilion'`));
  }
}
