import type { Cause, MarketState } from '@caravanserai/contracts/desk-markets';
import { causeOf } from '../desk-path';
import type { MarketFacts, MarketRules } from './facts';
import { hasHsCode, labelGaps } from './label-gaps';
import { marketLanguage } from './market-language';
import { siblingCauses } from './sibling-causes';

/**
 * Whether goods can be bought in a country, and in the language read there; if not, each cause with the way to its
 * button. Where one way of supply brings them there, the others' causes don't matter; where none does, those that
 * could are named before those that never can.
 */
export function marketState(facts: MarketFacts, country: string, rules: MarketRules): MarketState {
  const language = marketLanguage(country);
  const blocking = [...goodsCauses(facts), ...supplyCauses(facts, country, rules)];
  const gaps = [...dataCauses(facts), ...textCauses(facts, language)];
  const state = blocking.length > 0 ? 'blocked' : gaps.length > 0 ? 'sellable' : 'ready';
  return { country, language, state, causes: [...blocking, ...gaps] };
}

/** Every cause for which nobody in a country can buy the goods; empty when somebody can. */
export const whyNot = (facts: MarketFacts, country: string, rules: MarketRules): Cause[] =>
  marketState(facts, country, rules).causes.filter(({ blocks }) => blocks);

function goodsCauses(facts: MarketFacts): Cause[] {
  const { goods_id, pavilion_open, admitted, merchant_approved, closed } = facts;
  return [
    ...(merchant_approved ? [] : [causeOf(goods_id, 'merchant_not_approved', 'admissions')]),
    ...(admitted ? [] : [causeOf(goods_id, 'not_admitted', 'admissions')]),
    ...(pavilion_open ? [] : [causeOf(goods_id, 'pavilion_closed', 'admissions')]),
    ...(closed ? [causeOf(goods_id, 'closed', 'closing')] : []),
  ];
}

function supplyCauses(facts: MarketFacts, country: string, rules: MarketRules): Cause[] {
  const { goods_id, siblings } = facts;
  const each = siblings.map((sibling) => siblingCauses(facts, sibling, country, rules));
  if (each.some((causes) => causes.length === 0)) return [];
  const possible = each.filter((causes) => !causes.some(({ code }) => code === 'no_route'));
  if (possible.length > 0) return possible.flat();
  const reasons = [...new Set(each.flat().flatMap((cause) => cause.reasons))];
  return [causeOf(goods_id, 'no_route', 'routes', { reasons, query: { country } })];
}

function dataCauses({ goods_id, data }: MarketFacts): Cause[] {
  const fields = labelGaps(data);
  return [
    ...(hasHsCode(data) ? [] : [causeOf(goods_id, 'hs_code', 'data', { blocks: false, fields: ['hs6'] })]),
    ...(fields.length > 0 ? [causeOf(goods_id, 'label_data', 'data', { blocks: false, fields })] : []),
  ];
}

function textCauses({ goods_id, languages }: MarketFacts, language: string): Cause[] {
  const found = languages.find(({ locale }) => locale === language);
  const of = (code: 'text_missing' | 'text_old', fields: readonly string[]) =>
    fields.length > 0
      ? [causeOf(goods_id, code, 'texts', { blocks: false, fields: [...fields], query: { language } })]
      : [];
  return [...of('text_missing', found?.missing ?? []), ...of('text_old', found?.old ?? [])];
}
