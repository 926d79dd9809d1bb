import { paperQuery } from '@caravanserai/contracts/desk-dispatch';
import { localDay } from '@caravanserai/customs/local-day';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readQuery } from '../api/read-query';
import { merchantScope } from '../desk/scope';
import { containerDatabase } from '../landed/container-database';
import { consignmentExtras, ownConsignment } from './own-consignment';
import { commercialInvoice } from './papers/commercial-invoice';
import { packingList } from './papers/packing-list';
import { invoiceNumber, type PaperFacts } from './papers/paper-facts';
import { usualLanguages } from './papers/paper-languages';
import { recipientOf } from './recipient';

type Handler = (req: MedusaRequest, res: MedusaResponse) => Promise<void>;

/** `GET /merchant/consignments/:id/packing-list?first=&second=`: a PDF. */
export const getPackingList: Handler = (req, res) => answer(req, res, 'packing-list', packingList);

/** `GET /merchant/consignments/:id/commercial-invoice?first=&second=`: a PDF. */
export const getCommercialInvoice: Handler = (req, res) => answer(req, res, 'invoice', commercialInvoice);

async function answer(
  req: MedusaRequest,
  res: MedusaResponse,
  name: string,
  write: typeof packingList,
): Promise<void> {
  const scope = merchantScope(req);
  const { first, second } = readQuery(req, paperQuery);
  const database = containerDatabase(req.scope);
  const consignment = await ownConsignment(database, scope, req.params.id ?? '');
  const { display_id, part, city, address } = await consignmentExtras(database, consignment.id);
  const usual = usualLanguages(consignment.ship_to, scope.locale, consignment.locale);
  const facts: PaperFacts = {
    ...{ consignment, displayId: display_id, part, city, recipient: recipientOf(address) },
    ordered: localDay(new Date(consignment.placed_at).toISOString(), consignment.snapshot.place.country),
  };
  const file = await write(facts, { first: first ?? usual.first, second: second ?? usual.second });
  res.setHeader('Content-Type', 'application/pdf');
  res.setHeader('Content-Disposition', `attachment; filename="${name}-${invoiceNumber(facts)}.pdf"`);
  res.send(file);
}
