import type { RuleBook } from '@caravanserai/customs/rules/rule-book';
import { bookWith } from './book-with';

const row = (id: string, valid_to = '') => ({
  id,
  valid_from: '2026-01-01',
  valid_to,
  source: 'test',
  conf: 'S',
});
const book = { vat: [row('vat:FR'), row('vat:DE')], tariffs: [row('t')] } as unknown as RuleBook;

describe('a rule book with a change', () => {
  it('has the new row beside those that end, and the given one stays', () => {
    const added = row('vat:FR/2027') as never;
    const then = bookWith(book, 'vat', { added, ends: { 'vat:FR': '2026-12-31' } });
    expect(then.vat.map(({ id, valid_to }) => [id, valid_to])).toEqual([
      ['vat:FR', '2026-12-31'],
      ['vat:DE', ''],
      ['vat:FR/2027', ''],
    ]);
    expect(then.tariffs).toBe(book.tariffs);
    expect(book.vat).toHaveLength(2);
  });

  it('of a table that it doesn’t hold is the same', () => {
    expect(bookWith(book, 'commission', { ends: { x: '2026-12-31' } })).toBe(book);
  });
});
