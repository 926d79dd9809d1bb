import { steerBody, type AdminConsignment } from '@caravanserai/contracts/admin-journey';
import { eventOfCode } from '@caravanserai/customs/journey/customs-code';
import { nextState } from '@caravanserai/customs/journey/machine';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { quoteWords } from '../../../../../checkout/quote/words';
import { adminConsignment } from '../../../../../consignment/admin-consignment';
import { journeyClock } from '../../../../../consignment/clock';
import { notNow } from '../../../../../consignment/messages';
import { moveConsignment } from '../../../../../consignment/move';
import { readConsignment } from '../../../../../consignment/read';
import { formatMessage } from '../../../../../front-door/messages';
import { containerDatabase } from '../../../../../landed/container-database';
import { askedLocale, readBody } from '../../../../read-body';

/** `POST /admin/consignments/:id/events`: makes something happen to an emulated journey. Answers the consignment. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ consignment: AdminConsignment }>,
): Promise<void> {
  const { event: named, code, note, carrier, tracking } = readBody(req, steerBody);
  const locale = askedLocale(req);
  const database = containerDatabase(req.scope);
  const id = req.params.id ?? '';
  const before = await readConsignment(database, id);
  if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(locale, 'not_found', {}));
  const event = named ?? eventOfCode(code ?? 0);
  if (!event)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      formatMessage(locale, 'not_accepted', { parameter: 'code' }),
    );
  if (nextState(before.path, before.state, event) === undefined)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, notNow(before.state, locale));
  await moveConsignment(database, id, {
    event,
    actor: `admin:${req.auth_context.actor_id}`,
    data: { ...(carrier && { carrier }), ...(tracking && { tracking }) },
    ...(code === undefined ? {} : { code: String(code) }),
    ...(note === undefined ? {} : { note }),
  });
  const [after, clock] = await Promise.all([readConsignment(database, id), journeyClock(database)]);
  res.json({
    consignment: adminConsignment(after ?? before, clock.now, { locale, words: quoteWords(locale) }),
  });
}
