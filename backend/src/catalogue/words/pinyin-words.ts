import { pinyin } from 'pinyin-pro';

const HAN_RUN = /\p{Script=Han}+/gu;

/** Chinese words are seldom longer; names of countries are found whole too. */
const LONGEST_WORD = 4;

/**
 * How a title or a name is typed in Latin letters: the pinyin, without tones, of every one to four neighbouring
 * characters and of each whole run. 绿茶礼盒 has cha, lucha, chali, lihe …; ü stands both as u and as v, because
 * keyboards take v and people who write lü lose their dots to folding.
 * @param shortest the fewest characters; one syllable is too little where other languages are searched as well
 */
export function pinyinWords(text: string, shortest: 1 | 2 = 1): string[] {
  const words = new Set<string>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', nonZh: 'removed' });
    for (const word of neighbours(syllables, shortest)) {
      words.add(word.replaceAll('ü', 'u')).add(word.replaceAll('ü', 'v'));
    }
  }
  return [...words];
}

function neighbours(syllables: readonly string[], shortest: number): string[] {
  const lengths = new Set([1, 2, 3, LONGEST_WORD, syllables.length].filter((length) => length >= shortest));
  return [...lengths].flatMap((length) =>
    syllables.flatMap((_, start) =>
      start + length <= syllables.length ? [syllables.slice(start, start + length).join('')] : [],
    ),
  );
}
