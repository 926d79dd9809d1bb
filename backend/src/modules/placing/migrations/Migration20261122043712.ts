import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STAMPS =
  'created_at timestamptz not null default now(), updated_at timestamptz not null default now(), deleted_at timestamptz null';

export class Migration20261122043712 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists placement (
      id text primary key,
      cart_id text not null,
      state text not null default 'open' check (state in ('open', 'paying', 'placing', 'placed', 'undone')),
      token text null,
      lease_until timestamptz null,
      order_id text null,
      session_id text null,
      intent_id text null,
      amount bigint null,
      currency text null,
      version text null,
      locale text null,
      attempts int not null default 0,
      retry_at timestamptz null,
      fault text null,
      refused boolean not null default false,
      placed_at timestamptz null,
      ${STAMPS},
      constraint placement_placing_has_owner check (state <> 'placing' or (token is not null and lease_until is not null)),
      constraint placement_placed_has_order check (state <> 'placed' or order_id is not null))`);
    this.addSql('create unique index if not exists placement_one_per_cart on placement (cart_id)');
    this.addSql(
      'create unique index if not exists placement_one_per_order on placement (order_id) where order_id is not null',
    );
    this.addSql(
      `create unique index if not exists placement_one_per_intent on placement (intent_id) where state in ('placing', 'placed') and intent_id is not null`,
    );
    this.addSql('create index if not exists placement_intent on placement (intent_id)');
    this.addSql(
      `create index if not exists placement_unfinished on placement (state, updated_at) where state in ('paying', 'placing')`,
    );

    this.addSql(`create table if not exists payment_use (
      id text primary key,
      cart_id text null,
      session_id text null,
      "use" text not null check ("use" in ('order', 'release')),
      reason text null,
      outcome text null check (outcome in ('captured', 'released', 'refunded', 'not_taken', 'lost')),
      attempts int not null default 0,
      next_at timestamptz not null default now(),
      fault text null,
      settled_at timestamptz null,
      ${STAMPS})`);
    this.addSql('create index if not exists payment_use_due on payment_use (next_at) where outcome is null');
    this.addSql('create index if not exists payment_use_cart on payment_use (cart_id)');

    this.addSql(`create table if not exists payment_event (
      id text primary key,
      type text not null,
      intent_id text null,
      payload jsonb not null,
      received_at timestamptz not null default now(),
      due_at timestamptz not null default now(),
      processed_at timestamptz null,
      attempts int not null default 0,
      fault text null,
      ${STAMPS})`);
    this.addSql(
      'create index if not exists payment_event_due on payment_event (due_at) where processed_at is null',
    );
    this.addSql('create index if not exists payment_event_intent on payment_event (intent_id)');
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists payment_event');
    this.addSql('drop table if exists payment_use');
    this.addSql('drop table if exists placement');
  }
}
