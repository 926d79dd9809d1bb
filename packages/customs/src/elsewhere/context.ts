import { currency } from '@caravanserai/money/currencies';
import type { Consignment } from '../charges/consignment';
import { shareCharges, type Share } from '../charges/share';
import { decimal, multiply, ratio, toMinor, type Ratio } from '../exact/ratio';
import { exchangeOn, printRate, type Exchange } from '../rules/exchange';
import type { Amount } from '../rules/duty-value';
import type { RuleBook } from '../rules/rule-book';
import type { Money } from '../working/step';
import { openNotebook, type Notebook } from '../working/working';
import type { VatClass } from './vat-class';

/** What every part of a reckoning outside China's retail import looks at. */
export interface ReckoningContext {
  readonly consignment: Consignment;
  readonly shares: readonly Share[];
  readonly rules: RuleBook;
  readonly notebook: Notebook;
  /** Amounts are multiples of this many minor units of the charged currency. */
  readonly step: number;
  /** The customs rate from the charged currency, noted once; undefined when there is none. */
  readonly exchangeTo: (code: string) => Exchange | undefined;
  /** The VAT class of each line by its id, as far as asked for: its doubts are noted once. */
  readonly vatClasses: Map<string, VatClass>;
}

/** @throws RangeError for amounts, dates or currencies that are none */
export function openReckoning(consignment: Consignment, rules: RuleBook): ReckoningContext {
  const notebook = openNotebook(consignment.date);
  const known = new Map<string, Exchange | undefined>();
  const exchangeTo = (code: string): Exchange | undefined => {
    if (!known.has(code)) {
      const found = exchangeOn(rules.rates, consignment.currency, code, consignment.date);
      known.set(code, found);
      if (found && found.rows.length > 0) {
        notebook.note(
          'exchange',
          { rate: { rate: printRate(found), from: found.from, to: code } },
          found.rows,
        );
      }
    }
    return known.get(code);
  };
  const step = currency(consignment.currency).minorStep;
  const shares = shareCharges(consignment);
  return { consignment, shares, rules, notebook, step, exchangeTo, vatClasses: new Map() };
}

/** An amount of a rule in minor units of the charged currency, unrounded; undefined without a rate. */
export function charged(context: ReckoningContext, { amount, currency: code }: Amount): Ratio | undefined {
  const exchange = context.exchangeTo(code);
  return exchange && multiply(minorUnits(amount, code), { n: exchange.minor.d, d: exchange.minor.n });
}

/** Major units as minor units, unrounded. */
export function minorUnits(amount: string, code: string): Ratio {
  return multiply(decimal(amount), ratio(10n ** BigInt(currency(code).digits)));
}

/** An amount of the charged currency as a working shows it. */
export function money(context: ReckoningContext, value: Ratio | number): Money {
  const minor = typeof value === 'number' ? value : toMinor(value);
  return { minor, currency: context.consignment.currency };
}
