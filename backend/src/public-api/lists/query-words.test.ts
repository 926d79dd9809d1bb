import { queryWords } from './query-words';

test.each([
  ['Café  D’Orient', 'fr', ['cafe', 'orient'], true],
  ['green tea ', 'en', ['green', 'tea'], false],
  ['绿茶礼盒', 'zh-CN', ['绿茶', '礼盒'], false],
  ['والشاي', 'ar', ['شاي'], true],
  ['чай "зелёный"', 'ru', ['чай', 'зеленый'], false],
  ['義大利橄欖油', 'zh-CN', ['意大', '大利', '橄榄', '油'], false],
  ['中国的茶壶', 'zh-CN', ['中国', '茶壶'], false],
  ['lǜ chá', 'zh-CN', ['lu', 'cha'], true],
  ['thé du Rwanda', 'fr', ['the', 'rwanda'], true],
  ['чай из', 'ru', ['чай'], false],
  ['the', 'en', ['the'], true],
  ['HS code 0901.21', 'en', ['090121'], true],
  ['код ТН ВЭД 0901 21 000 0', 'ru', ['090121'], true],
  ['海关编码：09012100', 'zh-CN', ['090121'], true],
  ['wine 750 ml', 'en', ['wine', '750', 'ml'], true],
  ['!?', 'en', [], false],
] as const)('%j in %s', (text, locale, words, lastIsPrefix) => {
  expect(queryWords(text, locale)).toMatchObject({ words, lastIsPrefix });
});

test('it looks in the asked language, English and the source language, each once', () => {
  expect(queryWords('tea', 'en').tags).toEqual(['en', 'src']);
  expect(queryWords('té', 'es').tags).toEqual(['es', 'en', 'src']);
  expect(queryWords('мёд 蜂蜜', 'fr').tags).toEqual(['fr', 'zh-CN', 'ru', 'en', 'src']);
});

test('a very long search keeps its first words', () => {
  expect(queryWords('a b c d e f g h i j k', 'en').words).toHaveLength(8);
});
