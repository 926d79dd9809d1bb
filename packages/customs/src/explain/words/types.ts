import type { PromiseLevel } from '../../charges/assurance';
import type { Collection, TaxHead } from '../../charges/charge';
import type { Refusal } from '../../charges/landed-cost-result';
import type { LimitState } from '../../china/limits';
import type { Confidence } from '../../rules/rule-row';
import type { UnknownReason } from '../../working/step';
import type {
  CONSUMPTION_TAX_CLASSES,
  REGIMES,
  SUPERVISION_MODES,
  SURCHARGE_KINDS,
  TAX_NAMES,
  THRESHOLD_BASES,
  UNIONS,
  UNITS,
} from './code-lists';

type TextsOf<List extends readonly string[]> = Readonly<Record<List[number], string>>;

/** How sure a figure is: one word for lists, one sentence, and what it means for the shopper. */
export interface PromiseTexts {
  readonly word: string;
  /** `{date}`: the day whose rules were asked. */
  readonly short: string;
  readonly long: string;
}

/** The names of all codes in one language, as they stand inside a sentence. A missing one is a compile error. */
export interface Words {
  readonly heads: Readonly<Record<TaxHead, string>>;
  readonly taxes: TextsOf<typeof TAX_NAMES>;
  /** For a tax whose name no row says. */
  readonly someTax: string;
  readonly regimes: TextsOf<typeof REGIMES>;
  readonly bases: TextsOf<typeof THRESHOLD_BASES>;
  readonly classes: TextsOf<typeof CONSUMPTION_TAX_CLASSES>;
  readonly surcharges: TextsOf<typeof SURCHARGE_KINDS>;
  readonly modes: TextsOf<typeof SUPERVISION_MODES>;
  readonly units: TextsOf<typeof UNITS>;
  readonly unions: TextsOf<typeof UNIONS>;
  /** Clauses that follow a colon or stand in brackets. */
  readonly unknown: Readonly<Record<UnknownReason, string>>;
  /** Whole sentences from here on. */
  readonly collected: Readonly<Record<Collection, string>>;
  readonly refusals: Readonly<Record<Refusal['reason'], string>>;
  readonly limits: Readonly<Record<LimitState, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly promises: Readonly<Record<PromiseLevel, PromiseTexts>>;
}
