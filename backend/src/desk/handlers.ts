import {
  deskRole,
  invitationRequest,
  merchantRole,
  pavilionRole,
  roleChange,
  type DeskRole,
  type TeamResponse,
} from '@caravanserai/contracts/desk';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readBody } from '../api/read-body';
import { isEmail } from '../front-door/guards/email-password';
import { formatMessage } from '../front-door/messages';
import { containerDatabase, inTransaction } from '../landed/container-database';
import { actorOf, readHistory, tenantOf } from './history';
import { DeskRefusal } from './refusal';
import { eitherScope, type MerchantScope, type PavilionScope } from './scope';
import { changeRole, endMembership, withdrawInvitation } from './team/change-team';
import { invite } from './team/invite';
import { readTeam } from './team/read-team';
import { MERCHANT_TODAY, PAVILION_TODAY, todayOf } from './today';

type Handler = (req: MedusaRequest, res: MedusaResponse) => Promise<void>;

/** `GET /merchant/today`, `GET /operator/today` */
export const getToday: Handler = async (req, res) => {
  const scope = eitherScope(req);
  const database = containerDatabase(req.scope);
  const items =
    'merchantId' in scope
      ? await todayOf(MERCHANT_TODAY, database, scope)
      : await todayOf(PAVILION_TODAY, database, scope);
  res.json({ items });
};

/** `GET /merchant/history`, `GET /operator/history`; `?object=<kind>:<id>` only of one thing. */
export const getHistory: Handler = async (req, res) => {
  const [, kind, id] = /^(\w{1,40}):([\w-]{1,100})$/.exec(String(req.query.object ?? '')) ?? [];
  const object = kind !== undefined && id !== undefined ? { kind, id } : undefined;
  const before = typeof req.query.before === 'string' ? req.query.before : undefined;
  res.json(await readHistory(containerDatabase(req.scope), tenantOf(eitherScope(req)), { object, before }));
};

/** `GET /merchant/team`, `GET /operator/team` */
export const getTeam: Handler = async (req, res) => {
  res.json(await teamOf(req));
};

/** `POST /merchant/team/invitations`, `POST /operator/team/invitations` */
export const postInvitation: Handler = async (req, res) => {
  const scope = eitherScope(req);
  const { email, role, locale } = readBody(req, invitationRequest);
  const address = email.trim().toLowerCase();
  if (!isEmail(address)) throw wrong(scope, 'email', 'email');
  const actor = actorOf(scope);
  const wish = { tenant: tenantOf(scope), email: address, role: roleHere(scope, role), letters: locale };
  await inTransaction(req.scope, (database) => invite(database, { ...wish, actor, locale: scope.locale }));
  res.status(201).json(await teamOf(req));
};

/** `DELETE /merchant/team/invitations/:id`, `DELETE /operator/team/invitations/:id` */
export const deleteInvitation: Handler = async (req, res) => {
  const scope = eitherScope(req);
  await inTransaction(req.scope, (database) => withdrawInvitation(database, scope, String(req.params.id)));
  res.json(await teamOf(req));
};

/** `POST /merchant/team/:id`, `POST /operator/team/:id`: another role. */
export const postMembership: Handler = async (req, res) => {
  const scope = eitherScope(req);
  const { role, expected } = readBody(req, roleChange);
  const change = { role: roleHere(scope, role), expected };
  await inTransaction(req.scope, (database) => changeRole(database, scope, String(req.params.id), change));
  res.json(await teamOf(req));
};

/** `DELETE /merchant/team/:id`, `DELETE /operator/team/:id` */
export const deleteMembership: Handler = async (req, res) => {
  const scope = eitherScope(req);
  await inTransaction(req.scope, (database) => endMembership(database, scope, String(req.params.id)));
  res.json(await teamOf(req));
};

function teamOf(req: MedusaRequest): Promise<TeamResponse> {
  const scope = eitherScope(req);
  return readTeam(containerDatabase(req.scope), tenantOf(scope), scope.memberId);
}

/** @throws DeskRefusal for a role of the other kind of desk */
function roleHere(scope: MerchantScope | PavilionScope, role: DeskRole): DeskRole {
  const roles: readonly DeskRole[] = 'merchantId' in scope ? merchantRole.options : pavilionRole.options;
  if (!roles.includes(role)) throw wrong(scope, 'role', 'not_accepted');
  return deskRole.parse(role);
}

const wrong = (
  { locale }: MerchantScope | PavilionScope,
  parameter: string,
  key: 'email' | 'not_accepted',
): DeskRefusal => new DeskRefusal(400, formatMessage(locale, key, { parameter }), { parameter });
