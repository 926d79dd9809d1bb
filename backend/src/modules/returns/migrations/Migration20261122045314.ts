import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STAMPS = `"created_at" timestamptz not null default clock_timestamp(),
  "updated_at" timestamptz not null default clock_timestamp(), "deleted_at" timestamptz null`;

const AMOUNTS = `"goods" bigint not null check ("goods" >= 0), "voucher" bigint not null check ("voucher" >= 0),
  "freight" bigint not null check ("freight" >= 0), "charges" bigint not null check ("charges" >= 0),
  "credit" bigint not null check ("credit" >= 0),
  "amount" bigint not null check ("amount" >= 0 and "amount" = "goods" - "voucher" + "freight" + "charges" - "credit")`;

export class Migration20261122045314 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "return_term" (
      "id" text not null primary key, "dest" text not null,
      "route" text not null check ("route" in ('bonded', 'direct_mail', 'domestic', '*')),
      "kind" text not null check ("kind" in ('withdrawal', 'return', 'fault', 'customs')),
      "days" integer not null check ("days" > 0),
      "counted_from" text not null check ("counted_from" in ('delivery', 'release')), "back_days" integer null,
      "pays_way_back" text not null check ("pays_way_back" in ('shopper', 'merchant')),
      "freight_back" text not null check ("freight_back" in ('standard', 'none', 'all')),
      "excluded" text[] not null default '{}', "unopened" text[] not null default '{}',
      "valid_from" text not null default '', "valid_to" text not null default '', "source" text not null,
      "conf" text not null check ("conf" in ('S', 'S2', 'M', 'X', 'C', '-')), ${STAMPS});`);
    this.addSql(
      `create index if not exists "IDX_return_term_dest_kind" on "return_term" ("dest", "kind") where deleted_at is null;`,
    );

    this.addSql(`create table if not exists "return_request" (
      "id" text not null primary key, "order_id" text not null, "consignment_id" text not null,
      "kind" text not null check ("kind" in ('cancellation', 'revocation', 'withdrawal', 'return', 'refusal')),
      "request_key" text not null,
      "state" text not null check ("state" in ('asked', 'approved', 'refused', 'received', 'inspected', 'refunded')),
      "reason" text not null, "words" text null, "name" text null, "email" text null, "locale" text not null,
      "currency" text not null, "term_id" text null,
      "pays_way_back" text not null check ("pays_way_back" in ('shopper', 'merchant', 'nobody')), ${AMOUNTS},
      "restored" bigint not null default 0, "send_by" date null, "taxes_back" boolean not null,
      "taxes_until" date null, "decision" text null,
      "asked_at" timestamptz not null, "decided_at" timestamptz null, "received_at" timestamptz null,
      "inspected_at" timestamptz null, "refunded_at" timestamptz null, ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_return_request_key_unique" on "return_request" ("consignment_id", "request_key") where deleted_at is null;`,
    );
    // A consignment is called off, or refused by customs, once.
    this.addSql(
      `create unique index if not exists "IDX_return_request_whole_unique" on "return_request" ("consignment_id") where kind in ('cancellation', 'refusal') and deleted_at is null;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_return_request_revocation_unique" on "return_request" ("consignment_id") where kind = 'revocation' and state <> 'refused' and deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_return_request_order_id" on "return_request" ("order_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_return_request_state_asked_at" on "return_request" ("state", "asked_at") where deleted_at is null;`,
    );

    this.addSql(`create table if not exists "return_request_line" (
      "id" text not null primary key, "request_id" text not null references "return_request" ("id"),
      "order_line_id" text not null, "quantity" integer not null check ("quantity" > 0), ${AMOUNTS},
      "received" integer null check ("received" between 0 and "quantity"),
      "accepted" integer null check ("accepted" between 0 and "received"),
      "restocked" integer null check ("restocked" between 0 and "received"), ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_return_request_line_unique" on "return_request_line" ("request_id", "order_line_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_return_request_line_order_line_id" on "return_request_line" ("order_line_id") where deleted_at is null;`,
    );

    this.addSql(`create table if not exists "return_event" (
      "id" text not null primary key, "request_id" text not null references "return_request" ("id"),
      "from_state" text null, "to_state" text not null, "actor" text not null, "words" text null,
      "data" jsonb not null default '{}', "at" timestamptz not null, "seq" bigserial, ${STAMPS});`);
    this.addSql(
      `create index if not exists "IDX_return_event_request_id" on "return_event" ("request_id", "seq") where deleted_at is null;`,
    );
    this.addSql(`create or replace function return_event_only_added() returns trigger language plpgsql as $$
      begin
        raise exception 'The history of returns is only added to' using errcode = 'restrict_violation';
      end $$;`);
    this.addSql(`create or replace trigger return_event_only_added before update or delete on "return_event"
      for each row execute function return_event_only_added();`);

    this.addSql(`create table if not exists "refund_due" (
      "id" text not null primary key, "request_id" text not null references "return_request" ("id"),
      "order_id" text not null, "consignment_id" text not null, "amount" bigint not null check ("amount" > 0),
      "currency" text not null, "outcome" text null check ("outcome" in ('refunded', 'released', 'settled')),
      "stripe_id" text null, "attempts" integer not null default 0,
      "next_at" timestamptz not null default clock_timestamp(), "fault" text null, "settled_at" timestamptz null,
      ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_refund_due_request_id_unique" on "refund_due" ("request_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_refund_due_order_id" on "refund_due" ("order_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_refund_due_next_at" on "refund_due" ("next_at") where outcome is null and deleted_at is null;`,
    );
    // The last word on money: whoever writes, a consignment never gives back more than was paid for it.
    this.addSql(`create or replace function refund_due_within_paid() returns trigger language plpgsql as $$
      declare paid bigint; given bigint;
      begin
        select subtotal into paid from consignment where id = new.consignment_id for update;
        select coalesce(sum(amount), 0) into given from refund_due
         where consignment_id = new.consignment_id and id <> new.id and deleted_at is null;
        if given + new.amount > coalesce(paid, 0) then
          raise exception 'More than was paid for consignment %', new.consignment_id
            using errcode = 'check_violation', constraint = 'refund_within_paid';
        end if;
        return new;
      end $$;`);
    this
      .addSql(`create or replace trigger refund_due_within_paid before insert or update of amount on "refund_due"
      for each row execute function refund_due_within_paid();`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop table if exists "refund_due", "return_event", "return_request_line", "return_request", "return_term" cascade;`,
    );
    this.addSql(`drop function if exists return_event_only_added, refund_due_within_paid;`);
  }
}
