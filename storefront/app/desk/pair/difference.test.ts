import fc from 'fast-check';
import { differenceOf, type Piece } from './difference';

const said = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

describe('differenceOf', () => {
  it.each([
    [
      'en',
      'Washed coffee from Huye',
      'Washed coffee from Nyamasheke',
      'Washed coffee from -[Huye]+[Nyamasheke]',
    ],
    ['ru', 'Мёд горный, светлый', 'Мёд степной, светлый', 'Мёд -[горный]+[степной], светлый'],
    ['zh-CN', '卢旺达水洗咖啡豆', '卢旺达日晒咖啡豆', '卢旺达-[水洗]+[日晒]咖啡豆'],
    ['ar', 'بن محمص 250 غ', 'بن محمص 500 غ', 'بن محمص -[250]+[500] غ'],
    ['fr', 'miel doux', 'miel doux et clair', 'miel doux+[ et clair]'],
    ['en', 'one two three four', 'one other words four', 'one -[two three]+[other words] four'],
  ])('by words of %s', (locale, before, after, expected) => {
    expect(said(differenceOf(before, after, locale))).toBe(expected);
  });

  it('says nothing changed where nothing did, and all where all did', () => {
    expect(differenceOf('Honey', 'Honey', 'en')).toEqual([{ kind: 'same', text: 'Honey' }]);
    expect(differenceOf('', 'Honey', 'en')).toEqual([{ kind: 'added', text: 'Honey' }]);
    expect(differenceOf('', '', 'en')).toEqual([]);
  });

  it('always holds both wordings', () => {
    const words = fc.array(fc.constantFrom('tea ', 'мёд ', '蜂蜜', 'عسل ', ', ', '\n'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const pieces = differenceOf(before, after, 'ru');
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
