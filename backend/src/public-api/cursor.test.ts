import fc from 'fast-check';
import { listMark, readCursor, writeCursor } from './cursor';

const cursors = fc.record({
  direction: fc.constantFrom('next' as const, 'previous' as const),
  undeliverable: fc.boolean(),
  goods_no: fc.nat(),
});

test('a cursor reads as it was written', () => {
  fc.assert(
    fc.property(cursors, fc.integer(), (parts, key) => {
      const cursor = { ...parts, key };
      const mark = listMark(['soonest', 'FR']);
      expect(readCursor(writeCursor(cursor, mark), mark, 'number')).toEqual(cursor);
    }),
  );
  fc.assert(
    fc.property(cursors, fc.string({ unit: 'grapheme' }), (parts, text) => {
      const cursor = { ...parts, key: text.replaceAll('\u0000', '') };
      expect(readCursor(writeCursor(cursor, '12345678'), '12345678', 'string')).toEqual(cursor);
    }),
  );
});

test('it is refused for another list, another kind of key, or when altered', () => {
  const cursor = { direction: 'next', undeliverable: false, key: 7, goods_no: 3 } as const;
  const mark = listMark(['soonest', 'FR']);
  const text = writeCursor(cursor, mark);
  expect(readCursor(text, listMark(['price', 'FR']), 'number')).toBeUndefined();
  expect(readCursor(text, mark, 'string')).toBeUndefined();
  expect(readCursor(`${text}AAAA`, mark, 'number')).toBeUndefined();
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readCursor(`12345678${text}`, '12345678', 'number')).not.toThrow();
    }),
  );
});
