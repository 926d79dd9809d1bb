import { isOpen, neighbour, nextOpen } from './next-open';

const text = {
  state: 'done',
  required: false,
  value: 'Miel',
  sourceValue: 'Honey',
  troubled: false,
} as const;

describe('isOpen', () => {
  it.each([
    ['a translation that stands', {}, false],
    ['one whose source has changed', { state: 'old' }, true],
    ['an empty one', { state: 'missing', value: '' }, true],
    ['one of blanks', { state: 'missing', value: ' \n' }, true],
    ['an empty one of an empty source', { state: 'missing', value: '', sourceValue: '' }, false],
    [
      'a required one of an empty source',
      { state: 'missing', value: '', sourceValue: '', required: true },
      true,
    ],
    ['the source', { state: 'source' }, false],
    ['an optional empty source', { state: 'source', value: '', sourceValue: 'x' }, false],
    ['a required empty source', { state: 'source', value: '', sourceValue: '', required: true }, true],
    ['a conflict', { troubled: true }, true],
  ] as const)('%s', (_, own, open) => {
    expect(isOpen({ ...text, ...own })).toBe(open);
  });
});

describe('the way through the rows', () => {
  const rows = [
    { key: 'a', open: true },
    { key: 'b', open: false },
    { key: 'c', open: true },
  ];

  it('goes to the next open one and comes round', () => {
    expect(nextOpen(rows, null)).toBe('a');
    expect(nextOpen(rows, 'a')).toBe('c');
    expect(nextOpen(rows, 'b')).toBe('c');
    expect(nextOpen(rows, 'c')).toBe('a');
  });

  it('stays where the last open one is, and ends where none is', () => {
    const last = rows.map((row) => ({ ...row, open: row.key === 'b' }));
    expect(nextOpen(last, 'b')).toBe('b');
    expect(nextOpen([{ key: 'a', open: false }], 'a')).toBeUndefined();
  });

  it('has neighbours, but none beyond the ends', () => {
    expect(neighbour(rows, 'a', 1)).toBe('b');
    expect(neighbour(rows, 'c', 1)).toBeUndefined();
    expect(neighbour(rows, 'a', -1)).toBeUndefined();
    expect(neighbour(rows, null, -1)).toBe('c');
  });
});
