import * as z from 'zod/mini';
import { badRequest } from './fault';
import { integer } from './read';

/** Parameters that every list takes. */
export const pageFields = {
  limit: z.optional(integer),
  starting_after: z.optional(z.string()),
  ending_before: z.optional(z.string()),
  expand: z.optional(z.array(z.string())),
};

const bounds = z.strictObject({
  gt: z.optional(integer),
  gte: z.optional(integer),
  lt: z.optional(integer),
  lte: z.optional(integer),
});

/** A moment in seconds, or bounds around it. */
export const createdField = z.optional(z.union([integer, bounds]));

export interface Page<Row> {
  object: 'list';
  data: Row[];
  has_more: boolean;
  url: string;
}

interface PageInput {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
}

const MAX_PAGE = 100;

/** One page of a list, newest first, as Stripe pages: after or before the id of a row. */
export function pageOf<Row extends { id: string }>(
  oldestFirst: readonly Row[],
  input: PageInput,
  url: string,
): Page<Row> {
  const { limit = 10, starting_after: after, ending_before: before } = input;
  if (limit < 1 || limit > MAX_PAGE) {
    throw badRequest(`Invalid limit: it must be from 1 to ${String(MAX_PAGE)}.`, { param: 'limit' });
  }
  const rows = [...oldestFirst].reverse();
  if (before !== undefined) {
    const newer = rows.slice(0, indexOf(rows, before, 'ending_before'));
    return { object: 'list', data: newer.slice(-limit), has_more: newer.length > limit, url };
  }
  const rest = after === undefined ? rows : rows.slice(indexOf(rows, after, 'starting_after') + 1);
  return { object: 'list', data: rest.slice(0, limit), has_more: rest.length > limit, url };
}

function indexOf(rows: readonly { id: string }[], id: string, param: string): number {
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1) throw badRequest(`No such object: '${id}'`, { code: 'resource_missing', param });
  return index;
}

/** Whether a row's time fits what `created` asks. */
export function fitsCreated(created: number, asked: z.infer<typeof createdField>): boolean {
  if (asked === undefined) return true;
  if (typeof asked === 'number') return created === asked;
  const { gt = -1, gte = 0, lt = Infinity, lte = Infinity } = asked;
  return created > gt && created >= gte && created < lt && created <= lte;
}
