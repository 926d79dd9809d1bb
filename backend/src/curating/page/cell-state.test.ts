import { sourceState, translationState } from './cell-state';

const text = (value: string, source_value: string | null) => ({ value, source_value });

describe('the state of a text', () => {
  it('is the source where something is written, and missing only where something must be', () => {
    expect(sourceState('Silk', true)).toBe('source');
    expect(sourceState('', true)).toBe('missing');
    expect(sourceState('', false)).toBe('empty');
  });

  it('is done while the source says what it said', () => {
    expect(translationState('Silk', text('丝绸', 'Silk'))).toBe('done');
    expect(translationState('Silk', text('丝绸', null))).toBe('done');
    expect(translationState('Silk and fruit', text('丝绸', 'Silk'))).toBe('old');
    expect(translationState('', text('丝绸', 'Silk'))).toBe('old');
  });

  it('is missing only where there is something to translate', () => {
    expect(translationState('Silk', undefined)).toBe('missing');
    expect(translationState('Silk', text('', 'Silk'))).toBe('missing');
    expect(translationState('', undefined)).toBe('empty');
  });
});
