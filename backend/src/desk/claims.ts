import { getAuthContextFromJwtToken, type MedusaRequest } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** What a genuine token of a member says. Without `actor_id` its e-mail is no member yet. */
export interface MemberClaims {
  readonly actor_id?: string;
  readonly auth_identity_id?: string;
  /** Second in which the session was opened. */
  readonly iat?: number;
}

/** Only a bearer token counts, so that no other site's page can use a browser's cookie. */
export function memberClaims(req: MedusaRequest): MemberClaims | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const secret = http.jwtSecret;
  if (!secret) return null;
  const claims = getAuthContextFromJwtToken(req.headers.authorization, secret, ['bearer'], ['member']);
  return claims as MemberClaims | null;
}
