import { inserted, offeredFor } from './offered';
import type { Suggestion } from './pair-row';

const term = (target: string): Suggestion => ({ kind: 'term', source: 's', target });
const memory = (target: string): Suggestion => ({ kind: 'memory', source: 's', target });

describe('offeredFor', () => {
  it('leaves out what the text has already, puts sentences first, and stays short', () => {
    const all = [term('Lavage'), term('miel'), memory('Une phrase.'), term('a1'), term('b2'), term(' ')];
    expect(offeredFor('station de lavage', all)).toEqual([memory('Une phrase.'), term('miel'), term('a1')]);
  });
});

describe('inserted', () => {
  it.each([
    ['', 'miel', 0, 0, 'miel', 4],
    ['du miel', 'doux', 7, 7, 'du miel doux', 12],
    ['du ', 'miel', 3, 3, 'du miel', 7],
    ['du lait', 'miel', 3, 7, 'du miel', 7],
    ['beau', 'miel', 0, 0, 'miel beau', 5],
    ['山地', '蜂蜜', 2, 2, '山地蜂蜜', 4],
    ['عسل', 'جبلي', 3, 3, 'عسل جبلي', 8],
    ['doux,', 'clair', 5, 5, 'doux, clair', 11],
  ])('%j with %j at %i to %i', (value, words, from, to, expected, caret) => {
    expect(inserted(value, words, from, to)).toEqual({ value: expected, caret });
  });
});
