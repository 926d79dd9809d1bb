import { nameKey } from './name-key';

const sorted = (locale: Parameters<typeof nameKey>[1], titles: string[]): string[] =>
  [...titles].sort((a, b) => (nameKey(a, locale) < nameKey(b, locale) ? -1 : 1));

test.each([
  ['en', ['apple', 'Éclair', 'egg tart', 'Zest']],
  ['fr', ['Écharpe', 'éclair', 'étoffe', 'Fleur', 'œuf', 'olive']],
  ['es', ['nube', 'nuez', 'ñandú', 'oliva']],
  ['ru', ['вода', 'ёлка', 'ёлочка', 'жёлудь', 'чай']],
  ['zh-CN', ['ABC', '阿胶', '蜂蜜', '咖啡', '绿茶', '丝绸']],
  ['ar', ['أرز', 'بن', 'تمر', 'عسل']],
] as const)('%s titles in their readers’ order', (locale, titles) => {
  const shuffled = [...titles].reverse();
  expect(sorted(locale, shuffled)).toEqual(titles);
});
