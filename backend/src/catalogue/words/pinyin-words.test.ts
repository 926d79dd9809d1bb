import { pinyinWords } from './pinyin-words';

test('neighbouring characters are found by their pinyin, ü typed as u or v', () => {
  const words = pinyinWords('绿茶礼盒 100克');
  expect(words).toEqual(
    expect.arrayContaining(['cha', 'lucha', 'lvcha', 'lihe', 'chalihe', 'lvchalihe', 'ke']),
  );
  expect(words).not.toContain('heke');
});

test('a name is found whole, whatever its length', () => {
  expect(pinyinWords('乌兹别克斯坦')).toContain('wuzibiekesitan');
});

test('characters are read as their word wants', () => {
  expect(pinyinWords('银行')).toContain('yinhang');
  expect(pinyinWords('行李')).toContain('xingli');
});

test('without single syllables where they would be words of other languages', () => {
  expect(pinyinWords('龙井', 2)).toEqual(['longjing']);
});

test('nothing of other scripts', () => expect(pinyinWords('Café 250 g')).toEqual([]));
