import type { CitedRow, ImportRule } from '@caravanserai/contracts/import-rules';

/** Sentences that one row says. */
export interface RuleGroup {
  readonly cited: CitedRow | null;
  readonly texts: readonly string[];
}

/** Neighbouring rules of one row together, so that its source is named once. */
export function ruleGroups(rules: readonly ImportRule[]): RuleGroup[] {
  const groups: { cited: CitedRow | null; texts: string[] }[] = [];
  for (const { text, cited } of rules) {
    const last = groups.at(-1);
    if (last && last.cited?.id === cited?.id) last.texts.push(text);
    else groups.push({ cited, texts: [text] });
  }
  return groups;
}
