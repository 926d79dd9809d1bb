import { getAuthContextFromJwtToken, type MedusaRequest } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { NextFunction, Response } from 'express';
import { containerDatabase } from '../landed/container-database';

/** What a session says of itself. `iat` is the second in which it was opened. */
interface Claims {
  readonly actor_id?: string;
  readonly actor_type?: string;
  readonly iat?: number;
}

interface Signed {
  auth_context?: Claims;
  session?: { auth_context?: Claims };
}

const CUSTOMER_LIVES = `
  select 1 from customer c left join account_setting s on s.customer_id = c.id and s.deleted_at is null
   where c.id = $1 and c.has_account and c.deleted_at is null
     and (s.sessions_from is null or to_timestamp($2) >= s.sessions_from)`;
const MEMBER_LIVES = `
  select 1 from member where id = $1 and deleted_at is null
     and (sessions_from is null or to_timestamp($2) >= sessions_from)`;
const LIVES: Readonly<Record<string, string>> = { customer: CUSTOMER_LIVES, member: MEMBER_LIVES };

/**
 * Medusa's tokens are good for a day whatever happens. A customer's or member's session is over with a new password,
 * after signing out everywhere and with the account: such a request goes on as a stranger's, and what needs a session refuses it.
 */
export async function endDeadSessions(req: MedusaRequest, _res: Response, next: NextFunction): Promise<void> {
  const signed = req as unknown as Signed;
  const claims = signed.auth_context ?? claimsOf(req, signed);
  const statement = LIVES[claims?.actor_type ?? ''];
  if (statement && claims?.actor_id && !(await lives(req, statement, claims))) {
    delete signed.auth_context;
    delete req.headers.authorization;
    if (signed.session) delete signed.session.auth_context;
  }
  next();
}

/** The customer whose living session this is; `endDeadSessions` has run. */
export function customerOf(req: MedusaRequest): string | undefined {
  const context = (req as unknown as Signed).auth_context;
  return context?.actor_type === 'customer' ? context.actor_id || undefined : undefined;
}

async function lives(req: MedusaRequest, statement: string, { actor_id, iat }: Claims): Promise<boolean> {
  const { rows } = await containerDatabase(req.scope).query(statement, [actor_id, iat ?? 0]);
  return rows.length > 0;
}

/** Below `/auth` nobody has read the session yet. */
function claimsOf(req: MedusaRequest, { session }: Signed): Claims | undefined {
  if (session?.auth_context) return session.auth_context;
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const secret = http.jwtSecret;
  if (!secret) return undefined;
  return (
    (getAuthContextFromJwtToken(
      req.headers.authorization,
      secret,
      ['bearer'],
      ['customer', 'member'],
    ) as Claims | null) ?? undefined
  );
}
