import fc from 'fast-check';
import { readLeftBehind, toNotes, withLeftBehind, type LeftBehind } from './left-behind';

const honey: LeftBehind = {
  variant_id: 'variant_1',
  quantity: 2,
  title: { value: 'Honey', lang: 'en', dir: 'ltr' },
  slug: 'honey',
  picture: '/honey.svg',
};
const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...honey, variant_id: `v${n}` }));

describe('notes of goods left behind', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(fc.nat(20), (count) => {
        expect(readLeftBehind(JSON.parse(JSON.stringify(toNotes(many(count)))))).toEqual(many(count));
      }),
    );
  });

  it('forget what is no longer on the list', () => {
    expect(readLeftBehind({ ...toNotes(many(3)), ...toNotes(many(1)) })).toEqual(many(1));
  });

  it('stay within what the backend accepts, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (value) => {
        const notes = toNotes([{ ...honey, title: { ...honey.title, value } }]);
        expect(Object.keys(notes).length).toBeLessThanOrEqual(20);
        expect(Object.values(notes).every((note) => (note ?? '').length <= 500)).toBe(true);
      }),
    );
  });

  it('cut a long title rather than lose the goods', () => {
    const [read] = readLeftBehind(toNotes([{ ...honey, title: { ...honey.title, value: 'چ'.repeat(600) } }]));
    expect(read).toMatchObject({ variant_id: 'variant_1', title: { value: expect.stringMatching(/^چ+…$/) } });
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a number', '3'],
    ['a fraction of a piece', JSON.stringify({ ...honey, quantity: 1.5 })],
    ['too many pieces', JSON.stringify({ ...honey, quantity: 100 })],
    ['no title', JSON.stringify({ ...honey, title: null })],
    ['a title of another shape', JSON.stringify({ ...honey, title: { value: 1, lang: 'en', dir: 'ltr' } })],
    ['another type', 7],
  ])('make nothing out of %s', (_what, note) => {
    expect(readLeftBehind({ left_behind_1: note })).toEqual([]);
    expect(readLeftBehind(note)).toEqual([]);
  });
});

it('keeps one entry per variant, the newest', () => {
  const coffee = { ...honey, variant_id: 'variant_2' };
  expect(withLeftBehind([honey, coffee], [{ ...honey, quantity: 5 }])).toEqual([
    coffee,
    { ...honey, quantity: 5 },
  ]);
});
