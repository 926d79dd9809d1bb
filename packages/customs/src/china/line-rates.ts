import type { Share } from '../charges/share';
import { decimal, percent, ZERO, type Ratio } from '../exact/ratio';
import type { ParameterRow } from '../rules/china-rows';
import type { TariffRow } from '../rules/import-rows';
import { ruleInForce } from '../rules/in-force';
import type { RuleBook } from '../rules/rule-book';
import { tariffFor } from '../rules/tariff';
import { noteUnknown } from '../working/note-unknown';
import type { Notebook } from '../working/working';
import { consumptionRate, type ConsumptionRate } from './consumption-rate';

/** Which part of the statutory amounts is levied: 0.70 of the taxes and no duty within limits, else all. */
export interface Factors {
  readonly duty: ParameterRow;
  readonly tax: ParameterRow;
}

/** The rates of a line; an absent one is unknown, and so is every head after it. */
export interface LineRates {
  readonly duty?: { readonly rate: Ratio; readonly tariff?: TariffRow };
  readonly consumption?: ConsumptionRate;
  readonly vat?: ParameterRow;
}

const VAT_PARAMETERS: Readonly<Record<string, string>> = { standard: 'vat_std_pct', low: 'vat_low_pct' };

/** Looks up a line's rates and notes what is unknown. */
export function lineRates(share: Share, factors: Factors, rules: RuleBook, notebook: Notebook): LineRates {
  const { id, vatClass = 'standard' } = share.line;
  const duty = dutyRate(share, factors, rules, notebook.date);
  const consumption = consumptionRate(share, rules, notebook);
  const key = VAT_PARAMETERS[vatClass];
  const vat = key === undefined ? undefined : ruleInForce(rules.parameters, { key }, notebook.date);

  if (!duty) noteUnknown(notebook, 'duty', 'no_tariff', id);
  if (!consumption) noteUnknown(notebook, 'consumption_tax', 'no_class', id);
  else if (!duty) noteUnknown(notebook, 'consumption_tax', 'base_unknown', id);
  if (!vat) noteUnknown(notebook, 'sales_tax', 'no_rate', id);
  else if (!duty || !consumption) noteUnknown(notebook, 'sales_tax', 'base_unknown', id);
  return { duty, consumption, vat };
}

function dutyRate(
  { line }: Share,
  factors: Factors,
  rules: RuleBook,
  date: string,
): LineRates['duty'] | undefined {
  if (decimal(factors.duty.value).n === 0n) return { rate: ZERO };
  const tariff = tariffFor(rules.tariffs, { ...line, dest: 'CN', date });
  return tariff?.pct ? { rate: percent(tariff.pct), tariff } : undefined;
}
