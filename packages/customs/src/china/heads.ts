import { add, divide, multiply, ONE, subtract, type Ratio } from '../exact/ratio';

/** What the formulas of retail import start from; rates are shares of one, amounts in any one unit of money. */
export interface HeadsInput {
  readonly dutiableValue: Ratio;
  readonly duty: Ratio;
  readonly consumptionTax: Ratio;
  /** The specific part of consumption tax for all pieces. */
  readonly specific: Ratio;
  readonly vat: Ratio;
}

export interface StatutoryHeads {
  readonly duty: Ratio;
  readonly consumptionTax: Ratio;
  readonly vat: Ratio;
  /** What consumption tax is a percentage of, and what VAT is. */
  readonly consumptionTaxBase: Ratio;
  readonly vatBase: Ratio;
}

/**
 * Duty, consumption tax and VAT as the law has them, unrounded. Consumption tax is inside its own base:
 * base = (value + duty + specific) / (1 - rate).
 * Source: ssopdot ?p=16135, yuguo.clbug.com/article/75391.
 */
export function statutoryHeads(input: HeadsInput): StatutoryHeads {
  const { dutiableValue, specific, consumptionTax: rate } = input;
  const duty = multiply(dutiableValue, input.duty);
  const consumptionTaxBase = divide(add(add(dutiableValue, duty), specific), subtract(ONE, rate));
  const consumptionTax = add(multiply(consumptionTaxBase, rate), specific);
  const vatBase = add(add(dutiableValue, duty), consumptionTax);
  return { duty, consumptionTax, vat: multiply(vatBase, input.vat), consumptionTaxBase, vatBase };
}
