import { markTerms } from './terms';

const term = (source: string) => ({ source, target: `${source}*` });
const marked = (text: string, ...sources: string[]) =>
  markTerms(text, sources.map(term))
    .map((part) => (part.term ? `<${part.text}=${part.term.target}>` : part.text))
    .join('');

describe('markTerms', () => {
  it.each([
    [
      'Bonded warehouse and tea',
      ['bonded warehouse', 'warehouse'],
      '<Bonded warehouse=bonded warehouse*> and tea',
    ],
    ['Steamed tea, TEA', ['tea'], 'Steamed <tea=tea*>, <TEA=tea*>'],
    ['保税仓发货的茶', ['保税仓', '茶'], '<保税仓=保税仓*>发货的<茶=茶*>'],
    ['мёд и медовуха', ['мёд'], '<мёд=мёд*> и медовуха'],
    ['50 % (net) of C++', ['(net)', 'c++'], '50 % <(net)=(net)*> of <C++=c++*>'],
    ['nothing here', [], 'nothing here'],
    ['', ['tea'], ''],
  ])('in %j', (text, sources, expected) => {
    expect(marked(text, ...sources)).toBe(expected);
  });
});
