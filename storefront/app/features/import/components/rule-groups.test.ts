import type { CitedRow } from '@caravanserai/contracts/import-rules';
import { ruleGroups } from './rule-groups';

const row = (id: string): CitedRow => ({
  id,
  source: 'gazette',
  valid_from: '2026-01-01',
  valid_to: '',
  confidence: 'S',
  confidence_words: 'read in the source itself',
});

it('names a source once for the rules it says one after the other', () => {
  const [a, b] = [row('a'), row('b')];
  const rules = [
    { text: '1', cited: a },
    { text: '2', cited: a },
    { text: '3', cited: null },
    { text: '4', cited: b },
    { text: '5', cited: a },
  ];
  expect(ruleGroups(rules).map(({ texts }) => texts)).toEqual([['1', '2'], ['3'], ['4'], ['5']]);
  expect(ruleGroups([])).toEqual([]);
});
