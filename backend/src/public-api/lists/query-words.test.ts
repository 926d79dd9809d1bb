import { queryWords } from './query-words';

test.each([
  ['Café  D’Orient', 'fr', ['cafe', 'orient'], true],
  ['green tea ', 'en', ['green', 'tea'], false],
  ['绿茶礼盒', 'zh-CN', ['绿茶', '茶礼', '礼盒'], false],
  ['والشاي', 'ar', ['شاي'], true],
  ['чай "зелёный"', 'ru', ['чай', 'зеленый'], false],
  ['!?', 'en', [], false],
] as const)('%j in %s', (text, locale, words, lastIsPrefix) => {
  expect(queryWords(text, locale)).toMatchObject({ words, lastIsPrefix });
});

test('it looks in the asked language, English and the source language, each once', () => {
  expect(queryWords('tea', 'en').tags).toEqual(['en', 'src']);
  expect(queryWords('té', 'es').tags).toEqual(['es', 'en', 'src']);
});

test('a very long search keeps its first words', () => {
  expect(queryWords('a b c d e f g h i j k', 'en').words).toHaveLength(8);
});
