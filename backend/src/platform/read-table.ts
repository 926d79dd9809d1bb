import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { askedLocale } from '../api/read-body';
import { refuse } from './platform-error';
import type { RuleTable } from './rules/rule-table';
import { ruleTable } from './rules/rule-tables';

/** The table of `:table`. @throws MedusaError not_found (404) */
export function readTable(req: MedusaRequest): RuleTable {
  const table = ruleTable(req.params.table ?? '');
  if (!table) throw refuse(askedLocale(req), 'not_there', {}, MedusaError.Types.NOT_FOUND);
  return table;
}

/** The table of `:table`, to change its rows. @throws MedusaError not_found (404); conflict (409) for one to be read only */
export function changeableTable(req: MedusaRequest): RuleTable {
  const table = readTable(req);
  if (table.fixed) throw refuse(askedLocale(req), 'fixed', {}, MedusaError.Types.CONFLICT);
  return table;
}

/** A word of the query; empty where it isn't given or is no plain text. */
export const queryWord = (req: MedusaRequest, name: string, most = 100): string => {
  const value = req.query[name];
  return typeof value === 'string' ? value.slice(0, most) : '';
};

/** A whole number of the query within bounds, else `otherwise`. */
export function queryNumber(
  req: MedusaRequest,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  const value = Number(queryWord(req, name, 10) || NaN);
  return Number.isInteger(value) && value >= least && value <= most ? value : otherwise;
}
