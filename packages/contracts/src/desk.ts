import * as z from 'zod/mini';
import { localeCode } from './common';

export const merchantRole = z.enum(['owner', 'editor', 'dispatcher']);
export type MerchantRole = z.infer<typeof merchantRole>;

export const pavilionRole = z.enum(['manager', 'curator', 'reviewer', 'analyst']);
export type PavilionRole = z.infer<typeof pavilionRole>;

export const deskRole = z.enum([...merchantRole.options, ...pavilionRole.options]);
export type DeskRole = z.infer<typeof deskRole>;

export const tenantKind = z.enum(['merchant', 'pavilion']);
export type TenantKind = z.infer<typeof tenantKind>;

export const merchantState = z.enum(['applied', 'approved', 'refused', 'suspended']);
export const pavilionState = z.enum(['planned', 'open', 'paused']);

/** A merchant or a pavilion that the member works for. */
export const deskTenant = z.object({
  kind: tenantKind,
  id: z.string(),
  handle: z.string(),
  /** A merchant's name, or a pavilion's in the asked language. */
  name: z.string(),
  /** ISO country whose cloth it wears. */
  iso2: z.string(),
  state: z.enum([...merchantState.options, ...pavilionState.options]),
  /** BCP 47 tag of the language its texts start in; null for a pavilion. */
  source_locale: z.nullable(z.string()),
  /** ISO 4217; null for a pavilion. */
  currency: z.nullable(z.string()),
});
export type DeskTenant = z.infer<typeof deskTenant>;

export const deskMembership = z.object({ id: z.string(), role: deskRole, tenant: deskTenant });
export type DeskMembership = z.infer<typeof deskMembership>;

/** `GET /desk/me`: who is signed in, and where that person works, in the order of names. */
export const deskMe = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  locale: localeCode,
  /** True once a letter has reached the address; nothing but confirming works before. */
  confirmed: z.boolean(),
  memberships: z.array(deskMembership),
});
export type DeskMe = z.infer<typeof deskMe>;

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const token = z.string().check(z.minLength(1), z.maxLength(2000));

/** `POST /desk/me`: changes what it names. */
export const deskMeChange = z.strictObject({ name: z.optional(name), locale: z.optional(localeCode) });
export type DeskMeChange = z.infer<typeof deskMeChange>;

/**
 * `POST /desk/account`, with the token that registering or signing in gave to an e-mail that is no member yet. With an
 * invitation to the same e-mail the address is confirmed and the membership begins.
 */
export const deskAccountRequest = z.strictObject({
  name,
  locale: localeCode,
  invitation: z.optional(token),
});
export type DeskAccountRequest = z.infer<typeof deskAccountRequest>;

/** `POST /desk/confirmations`, `POST /desk/invitations/read`, `POST /desk/invitations/accept`. */
export const deskToken = z.strictObject({ token });

/** `POST /desk/invitations/read`: what the link in a letter is about. */
export const invitationView = z.object({
  email: z.string(),
  role: deskRole,
  tenant: z.object({ kind: tenantKind, name: z.string(), iso2: z.string() }),
  /** Who invited; null for the platform. */
  invited_by: z.nullable(z.string()),
  /** ISO date-time. */
  expires_at: z.string(),
  /** True where the e-mail can sign in already, to a desk or to the shop: no new password is asked then. */
  has_password: z.boolean(),
  /** True where it has a desk account: no name is asked then. */
  is_member: z.boolean(),
});
export type InvitationView = z.infer<typeof invitationView>;

export const teamMember = z.object({
  /** Of the membership. */
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: deskRole,
  /** ISO date-time. */
  since: z.string(),
  me: z.boolean(),
});
export type TeamMember = z.infer<typeof teamMember>;

export const openInvitation = z.object({
  id: z.string(),
  email: z.string(),
  role: deskRole,
  invited_by: z.nullable(z.string()),
  expires_at: z.string(),
  expired: z.boolean(),
});
export type OpenInvitation = z.infer<typeof openInvitation>;

/** `GET /merchant/team`, `GET /operator/team`, and what every change there answers. */
export const teamResponse = z.object({
  members: z.array(teamMember),
  invitations: z.array(openInvitation),
});
export type TeamResponse = z.infer<typeof teamResponse>;

/** `POST /merchant/team/invitations`, `POST /operator/team/invitations`. The letter is in `locale`. */
export const invitationRequest = z.strictObject({
  email: z.string().check(z.maxLength(254)),
  role: deskRole,
  locale: localeCode,
});
export type InvitationRequest = z.infer<typeof invitationRequest>;

/** `POST /merchant/team/:id`, `POST /operator/team/:id`; `expected`: the role that was on the screen. */
export const roleChange = z.strictObject({ role: deskRole, expected: deskRole });
export type RoleChange = z.infer<typeof roleChange>;

/** One thing that was done at a desk; `action` has words in the desk's messages. */
export const historyEntry = z.object({
  id: z.string(),
  /** ISO date-time. */
  at: z.string(),
  actor: z.object({ kind: z.enum(['member', 'admin', 'system']), name: z.string() }),
  action: z.string(),
  object: z.object({ kind: z.string(), id: z.string(), label: z.string() }),
  before: z.nullable(z.record(z.string(), z.unknown())),
  after: z.nullable(z.record(z.string(), z.unknown())),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** `GET /merchant/history?object=&before=`: newest first; `next` is the `before` of the following page. */
export const historyResponse = z.object({ entries: z.array(historyEntry), next: z.nullable(z.string()) });
export type HistoryResponse = z.infer<typeof historyResponse>;

/** Something to do or to know at the start of a day; `code` has words in the desk's messages under `today`. */
export const todayItem = z.object({
  code: z.string(),
  count: z.int(),
  /** `todo`: waits for this member; `wait`: for somebody else; `note`: to know. */
  kind: z.enum(['todo', 'wait', 'note']),
  /** Where it is done: address within the desk, `/listings?state=draft`. */
  path: z.string(),
  values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type TodayItem = z.infer<typeof todayItem>;

/** `GET /merchant/today`, `GET /operator/today`. */
export const todayResponse = z.object({ items: z.array(todayItem) });
export type TodayResponse = z.infer<typeof todayResponse>;
