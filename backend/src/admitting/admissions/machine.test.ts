import { admissionDecision, admissionState } from '@caravanserai/contracts/desk-admissions';
import { afterDecision, decisionsIn, mayAsk, needsReasons } from './machine';

describe('the states of an admission', () => {
  it('lead from each to where an operator can lead it, and nowhere else', () => {
    const ways = admissionState.options.map((state) => [
      state,
      Object.fromEntries(
        admissionDecision.options.flatMap((decision) => {
          const to = afterDecision(state, decision);
          return to ? [[decision, to]] : [];
        }),
      ),
    ]);
    expect(Object.fromEntries(ways)).toEqual({
      asked: { accept: 'admitted', ask: 'more_asked', refuse: 'refused' },
      more_asked: { accept: 'admitted', ask: 'more_asked', refuse: 'refused' },
      refused: { accept: 'admitted' },
      admitted: { suspend: 'suspended', end: 'ended' },
      suspended: { resume: 'admitted', end: 'ended' },
      ended: {},
    });
    for (const state of admissionState.options)
      for (const decision of decisionsIn(state)) expect(afterDecision(state, decision)).toBeDefined();
  });

  it('let a merchant ask where it has no place and nobody is looking', () => {
    expect(admissionState.options.filter(mayAsk)).toEqual(['more_asked', 'refused', 'ended']);
    expect(mayAsk(null)).toBe(true);
  });

  it('want reasons for everything a merchant may not like', () => {
    expect(admissionDecision.options.filter(needsReasons)).toEqual(['ask', 'refuse', 'suspend', 'end']);
  });
});
