import { chargeName } from '@caravanserai/customs/explain/charge-name';
import { fill } from '@caravanserai/customs/explain/fill';
import { explain } from '@caravanserai/customs/explain/explain';
import { named } from '@caravanserai/customs/explain/words/named';
import { wordsFor } from '@caravanserai/customs/explain/words/words';
import type { Assurance } from '@caravanserai/customs/charges/assurance';
import type { TaxHead } from '@caravanserai/customs/charges/charge';
import type { Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import type { RetailImportReason } from '@caravanserai/customs/china/eligibility';
import type { LimitState } from '@caravanserai/customs/china/limits';
import type { Confidence } from '@caravanserai/customs/rules/rule-row';
import type { Step } from '@caravanserai/customs/working/step';
import { codesFor } from '@caravanserai/locales/codes/codes';
import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';

/** The sentences of a quote, in its language. */
export interface QuoteWords {
  /** `name` is the charge's name in law as a code; empty where the head says it all. */
  charge(head: TaxHead, name: string): string;
  /** In one sentence, and what it means. */
  assurance(assurance: Pick<Assurance, 'level' | 'asOf'>): { short: string; long: string };
  refusal(reason: Refusal['reason']): string;
  lineReason(reason: RetailImportReason): string;
  limits(state: LimitState): string;
  confidence(confidence: Confidence): string;
  step(step: Step): string;
}

export function quoteWords(locale: Locale): QuoteWords {
  const words = wordsFor(locale);
  return {
    charge: (head, name) => chargeName({ head, name }, locale),
    assurance({ level, asOf }) {
      const { short, long } = words.promises[level];
      const date = formatDate(asOf, locale);
      return { short: fill(short, { date }), long: fill(long, { date }) };
    },
    refusal: (reason) => words.refusals[reason],
    lineReason: (reason) => named(codesFor(locale).reasons, reason),
    limits: (state) => words.limits[state],
    confidence: (confidence) => words.confidence[confidence],
    step: (step) => explain(step, locale).text,
  };
}
