import { NOTHING_DONE, recorded, redone, undone, type Step, type UndoStack } from './undo';

const step = (before: string, after: string, at: number, own: Partial<Step> = {}): Step => ({
  id: 'ar/title',
  before,
  after,
  at,
  typed: true,
  ...own,
});
const stackOf = (...steps: Step[]): UndoStack => steps.reduce(recorded, NOTHING_DONE);
const showing = (texts: Record<string, string>) => (id: string) => texts[id];

describe('undo', () => {
  it('takes back keystrokes of one burst together', () => {
    const stack = stackOf(step('', 'b', 0), step('b', 'ba', 200), step('ba', 'bal', 500));
    expect(undone(stack, showing({ 'ar/title': 'bal' }))).toMatchObject({ id: 'ar/title', value: '' });
  });

  it('keeps apart what was typed after a pause, in another text, or taken over whole', () => {
    expect(stackOf(step('', 'b', 0), step('b', 'ba', 900)).past).toHaveLength(2);
    expect(stackOf(step('', 'b', 0), step('', 'b', 1, { id: 'ar/story' })).past).toHaveLength(2);
    expect(stackOf(step('', 'b', 0), step('b', 'balık', 1, { typed: false })).past).toHaveLength(2);
  });

  it('brings back what was taken back, until something new is written', () => {
    const typed = stackOf(step('', 'bal', 0));
    const back = undone(typed, showing({ 'ar/title': 'bal' }));
    if (!back) throw new Error('Nothing was taken back');
    expect(redone(back.stack, showing({ 'ar/title': '' }))).toMatchObject({ value: 'bal', stack: typed });
    expect(redone(recorded(back.stack, step('', 'x', 9)), showing({ 'ar/title': 'x' }))).toBeUndefined();
  });

  it('passes over a text that is not shown, or that someone else has written since', () => {
    const stack = stackOf(step('', 'a', 0), step('', 'b', 1, { id: 'fr/title' }));
    expect(undone(stack, showing({ 'ar/title': 'a' }))).toMatchObject({ id: 'ar/title' });
    expect(undone(stack, showing({ 'ar/title': 'theirs', 'fr/title': 'b' }))).toMatchObject({
      id: 'fr/title',
    });
    expect(undone(stack, showing({ 'ar/title': 'theirs' }))).toBeUndefined();
  });

  it('remembers two hundred steps', () => {
    const many = Array.from({ length: 300 }, (_, at) => step(`${at}`, `${at + 1}`, at * 1000));
    expect(stackOf(...many).past).toHaveLength(200);
  });
});
