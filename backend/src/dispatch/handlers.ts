import {
  dispatchListQuery,
  handOverBody,
  packBody,
  requestListQuery,
  type DispatchConsignment,
  type DispatchListResponse,
  type DispatchRequest,
  type RequestListResponse,
} from '@caravanserai/contracts/desk-dispatch';
import { decisionBody } from '@caravanserai/contracts/returns';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readBody } from '../api/read-body';
import type { Database } from '../catalogue/database';
import { journeyClock } from '../consignment/clock';
import { readQuery } from '../api/read-query';
import { merchantScope, type MerchantScope } from '../desk/scope';
import { containerDatabase } from '../landed/container-database';
import { orderHead } from '../returns/order-head';
import { readRequests } from '../returns/read';
import { answerRequest, ownRequest } from './answer-request';
import { handOverOwn, packOwn } from './move-own';
import { consignmentExtras, ownConsignment } from './own-consignment';
import { queueCounts, queuePage } from './queue';
import { requestCounts, requestPage } from './requests';
import { shownConsignment } from './shown-consignment';
import { deskRequest } from './shown-request';
import { shownRow } from './shown-row';

/** `GET /merchant/consignments?queue=&after=` */
export async function listConsignments(
  req: MedusaRequest,
  res: MedusaResponse<DispatchListResponse>,
): Promise<void> {
  const { merchantId, locale } = merchantScope(req);
  const { queue = 'pack', ...page } = readQuery(req, dispatchListQuery);
  const database = containerDatabase(req.scope);
  const [{ rows, next }, counts, { now }] = await Promise.all([
    queuePage(database, merchantId, { queue, ...page }),
    queueCounts(database, merchantId),
    journeyClock(database),
  ]);
  res.json({ ...{ locale, queue, counts, next }, rows: rows.map((row) => shownRow(row, locale, now)) });
}

/** `GET /merchant/consignments/:id` */
export async function getConsignment(
  req: MedusaRequest,
  res: MedusaResponse<{ consignment: DispatchConsignment }>,
): Promise<void> {
  const consignment = await shown(containerDatabase(req.scope), merchantScope(req), req.params.id ?? '');
  res.json({ consignment });
}

/** `POST /merchant/consignments/:id/pack`. Answers the consignment. */
export async function postPack(
  req: MedusaRequest,
  res: MedusaResponse<{ consignment: DispatchConsignment }>,
): Promise<void> {
  const scope = merchantScope(req);
  const { expected } = readBody(req, packBody);
  await packOwn(req.scope, scope, req.params.id ?? '', expected);
  res.json({ consignment: await shown(containerDatabase(req.scope), scope, req.params.id ?? '') });
}

/** `POST /merchant/consignments/:id/hand-over`. Answers the consignment. */
export async function postHandOver(
  req: MedusaRequest,
  res: MedusaResponse<{ consignment: DispatchConsignment }>,
): Promise<void> {
  const scope = merchantScope(req);
  await handOverOwn(req.scope, scope, req.params.id ?? '', readBody(req, handOverBody));
  res.json({ consignment: await shown(containerDatabase(req.scope), scope, req.params.id ?? '') });
}

async function shown(database: Database, scope: MerchantScope, id: string): Promise<DispatchConsignment> {
  const consignment = await ownConsignment(database, scope, id);
  const [extras, requests, { now }] = await Promise.all([
    consignmentExtras(database, id),
    readRequests(database, 'consignment', id),
    journeyClock(database),
  ]);
  return shownConsignment({ consignment, extras, requests, now, locale: scope.locale });
}

/** `GET /merchant/returns?group=&after=` */
export async function listReturns(
  req: MedusaRequest,
  res: MedusaResponse<RequestListResponse>,
): Promise<void> {
  const { merchantId, locale } = merchantScope(req);
  const { group = 'open', ...page } = readQuery(req, requestListQuery);
  const database = containerDatabase(req.scope);
  const [found, counts] = await Promise.all([
    requestPage(database, merchantId, { group, ...page }, locale),
    requestCounts(database, merchantId),
  ]);
  res.json({ locale, group, counts, ...found });
}

/** `GET /merchant/returns/:id` */
export async function getReturn(
  req: MedusaRequest,
  res: MedusaResponse<{ request: DispatchRequest }>,
): Promise<void> {
  res.json({
    request: await shownReturn(containerDatabase(req.scope), merchantScope(req), req.params.id ?? ''),
  });
}

/** `POST /merchant/returns/:id/decision`: approve, refuse, receive or inspect. Answers the request. */
export async function postDecision(
  req: MedusaRequest,
  res: MedusaResponse<{ request: DispatchRequest }>,
): Promise<void> {
  const scope = merchantScope(req);
  const { id } = await answerRequest(req.scope, scope, req.params.id ?? '', readBody(req, decisionBody));
  res.json({ request: await shownReturn(containerDatabase(req.scope), scope, id) });
}

async function shownReturn(database: Database, scope: MerchantScope, id: string): Promise<DispatchRequest> {
  const request = await ownRequest(database, scope, id);
  const [consignment, { display_id }] = await Promise.all([
    ownConsignment(database, scope, request.consignment_id),
    orderHead(database, request.order_id),
  ]);
  return deskRequest(request, consignment, display_id, scope.locale);
}
