import { Migration } from '@medusajs/framework/mikro-orm/migrations';

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const TENANT = `"tenant_kind" text check ("tenant_kind" in ('merchant', 'pavilion')) not null, "tenant_id" text not null`;
// A role of one kind of desk says nothing at the other.
const ROLE = `"role" text not null, constraint "role_of_tenant" check (
  (tenant_kind = 'merchant' and role in ('owner', 'editor', 'dispatcher')) or
  (tenant_kind = 'pavilion' and role in ('manager', 'curator', 'reviewer', 'analyst')))`;

export class Migration20261122080031 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`create table if not exists "member" ("id" text not null primary key, "email" text not null check (email = lower(email)),
      "name" text not null, "locale" text not null, "confirmed_at" timestamptz null, "sessions_from" timestamptz null, ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_member_email_unique" on "member" ("email") where deleted_at is null;`,
    );
    this
      .addSql(`create table if not exists "membership" ("id" text not null primary key, "member_id" text not null references "member" ("id"),
      ${TENANT}, ${ROLE}, "state" text check ("state" in ('active', 'ended')) not null default 'active', "ended_at" timestamptz null, ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_membership_member_id_tenant_kind_tenant_id_unique" on "membership" ("member_id", "tenant_kind", "tenant_id") where state = 'active' and deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_membership_tenant_kind_tenant_id" on "membership" ("tenant_kind", "tenant_id") where deleted_at is null;`,
    );
    this
      .addSql(`create table if not exists "invitation" ("id" text not null primary key, ${TENANT}, "email" text not null check (email = lower(email)),
      ${ROLE}, "locale" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "invited_by" text null,
      "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, ${STAMPS});`);
    this.addSql(
      `create unique index if not exists "IDX_invitation_token_hash_unique" on "invitation" ("token_hash") where deleted_at is null;`,
    );
    this.addSql(
      `create unique index if not exists "IDX_invitation_tenant_kind_tenant_id_email_unique" on "invitation" ("tenant_kind", "tenant_id", "email") where accepted_at is null and withdrawn_at is null and deleted_at is null;`,
    );
    this.addSql(`create table if not exists "history" ("id" text not null primary key, ${TENANT},
      "actor_kind" text check ("actor_kind" in ('member', 'admin', 'system')) not null, "actor_id" text null, "actor_name" text not null,
      "action" text not null, "object_kind" text not null, "object_id" text not null, "object_label" text not null,
      "before" jsonb null, "after" jsonb null, "at" timestamptz not null default clock_timestamp(), ${STAMPS});`);
    this.addSql(
      `create index if not exists "IDX_history_tenant_kind_tenant_id_at_id" on "history" ("tenant_kind", "tenant_id", "at", "id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_history_object_kind_object_id_at" on "history" ("object_kind", "object_id", "at") where deleted_at is null;`,
    );
    this.addSql(`create or replace function history_only_added() returns trigger language plpgsql as $$
      begin raise exception 'History is only added to'; end $$;`);
    this.addSql(`create or replace trigger history_only_added before update or delete or truncate on "history"
      for each statement execute function history_only_added();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "history", "invitation", "membership", "member" cascade;`);
    this.addSql(`drop function if exists history_only_added;`);
  }
}
