import { chooseStages, roundsOf, STAGES } from './stages.mjs';

describe('the stages of a run', () => {
  it('are all run once, whatever runs side by side', () => {
    const run = roundsOf(chooseStages([]).chosen).flat(2);
    expect([...run].sort()).toEqual(Object.keys(STAGES).sort());
  });

  it('are those that were named, and a lane or a round without any is left out', () => {
    expect(roundsOf(['processes', 'browser'])).toEqual([[['processes']], [['browser']]]);
    expect(roundsOf(['types', 'processes'])).toEqual([[['types'], ['processes']]]);
  });
});
