import type { Step, StepCode, StepParams } from '../working/step';

type Forms = {
  readonly [Code in StepCode]?: Readonly<Record<string, readonly (keyof StepParams[Code] & string)[]>>;
};

/**
 * Further sentences of a step, for when some of its values say nothing (no insurance, the whole of a tax), by what
 * they leave out of its values. A message uses exactly the rest.
 */
export const SENTENCE_FORMS = {
  freight_share: { uninsured: ['insurance'], goods_alone: ['freight', 'insurance', 'value'] },
  within_limits: { first: ['used'] },
  single_item_over_limit: { first: ['used'] },
  too_much_this_year: { first: ['used'] },
  consumption_tax: {
    percent: ['specific'],
    specific: ['base', 'rate'],
    full: ['share'],
    full_percent: ['specific', 'share'],
    full_specific: ['base', 'rate', 'share'],
    none: ['base', 'rate', 'specific', 'share', 'amount'],
  },
  import_vat: { full: ['share'] },
  same_territory: { same_country: ['from'] },
  over_threshold: { no_threshold: ['value', 'threshold', 'basis'] },
} as const satisfies Forms;

type FormsOf<Code> = Code extends keyof typeof SENTENCE_FORMS
  ? `${Code}/${keyof (typeof SENTENCE_FORMS)[Code] & string}`
  : never;

/** The sentences every language has: one per step code, and one per form of it. */
export type SentenceKey = StepCode | FormsOf<StepCode>;

/** Which sentence says a step. */
export function sentenceKey(step: Step): SentenceKey {
  switch (step.code) {
    case 'freight_share': {
      const { freight, insurance } = step.params;
      if (insurance.minor > 0) return step.code;
      return freight.minor > 0 ? 'freight_share/uninsured' : 'freight_share/goods_alone';
    }
    case 'within_limits':
    case 'single_item_over_limit':
    case 'too_much_this_year':
      return step.params.used.minor > 0 ? step.code : `${step.code}/first`;
    case 'consumption_tax':
      return consumptionTaxKey(step.params);
    case 'import_vat':
      return isWhole(step.params.share) ? 'import_vat/full' : step.code;
    case 'same_territory':
      return step.params.from.code === step.params.dest.code ? 'same_territory/same_country' : step.code;
    case 'over_threshold':
      return step.params.threshold.minor > 0 ? step.code : 'over_threshold/no_threshold';
    default:
      return step.code;
  }
}

function consumptionTaxKey({ rate, specific, share }: StepParams['consumption_tax']): SentenceKey {
  const [byValue, byContents] = [Number(rate.percent) > 0, specific.minor > 0];
  if (!byValue && !byContents) return 'consumption_tax/none';
  if (byValue && byContents) return isWhole(share) ? 'consumption_tax/full' : 'consumption_tax';
  if (byValue) return isWhole(share) ? 'consumption_tax/full_percent' : 'consumption_tax/percent';
  return isWhole(share) ? 'consumption_tax/full_specific' : 'consumption_tax/specific';
}

const isWhole = ({ percent }: { percent: string }): boolean => Number(percent) === 100;
