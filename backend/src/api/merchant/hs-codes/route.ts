import * as z from 'zod/mini';
import type { HsCodesResponse } from '@caravanserai/contracts/desk-goods-data';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { merchantScope } from '../../../desk/scope';
import { findCodes } from '../../../offering/hs/find-codes';
import { readQuery } from '../../read-query';

const query = z.object({ q: z.optional(z.string().check(z.maxLength(100))) });

/** Subheadings of the Harmonized System for what somebody types. */
export function GET(req: MedusaRequest, res: MedusaResponse<HsCodesResponse>): void {
  const { q = '' } = readQuery(req, query);
  res.json({ codes: findCodes(q, merchantScope(req).locale) });
}
