import type { CitedRow, ImportPart, ImportRestriction } from '@caravanserai/contracts/import-rules';
import type { RulePart } from '@caravanserai/customs/explain/rules/parts';
import type { RestrictionText } from '@caravanserai/customs/explain/rules/say-restriction';
import type { CitedText } from '@caravanserai/customs/explain/rules/types';

const shownRow = ({ id, source, since, until, confidence, confidenceWords }: CitedText): CitedRow => ({
  id,
  source,
  valid_from: since,
  valid_to: until,
  confidence,
  confidence_words: confidenceWords,
});

export function shownPart({ key, title, promise, rules }: RulePart): ImportPart {
  return {
    key,
    title,
    promise: promise && { ...promise },
    rules: rules.map(({ text, cited }) => ({ text, cited: cited && shownRow(cited) })),
  };
}

export function shownRestrictions(texts: readonly RestrictionText[]): ImportRestriction[] {
  return texts.map(({ cited, ...words }) => ({ ...words, cited: shownRow(cited) }));
}
