import { fold } from '@caravanserai/locales/fold';
import type { Locale } from '@caravanserai/locales/registry';

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

let pinyinRanks: Map<string, string> | undefined;

/** Chinese characters in the order of their pinyin, as four hexadecimal digits each; made on first use. */
function pinyinRank(character: string): string | undefined {
  if (!pinyinRanks) {
    const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
    const characters = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, index) =>
      String.fromCodePoint(FIRST_HAN + index),
    );
    characters.sort(compare);
    pinyinRanks = new Map(characters.map((each, index) => [each, index.toString(16).padStart(4, '0')]));
  }
  return pinyinRanks.get(character);
}

/**
 * A key that sorts titles byte by byte as readers of the language expect: without accents and case, Chinese by
 * pinyin after Latin, the Spanish ñ after n. PostgreSQL may lack ICU, so the order is made here.
 */
export function nameKey(title: string, locale: Locale): string {
  // d’olive sorts as two words; folding alone would join them.
  const apart = title.replace(/['’]/g, ' ');
  const words = locale === 'es' ? apart.replace(/ñ/giu, 'n\u{10fffd}') : apart;
  const plain = fold(words)
    .replace(/[^\p{L}\p{M}\p{N}\u{10fffd}]+/gu, ' ')
    .trim();
  if (locale !== 'zh-CN') return plain;
  return [...plain].map((character) => rankOrSelf(character)).join('');
}

/** The prefix keeps ranks apart from Latin letters and sorts after them. */
const rankOrSelf = (character: string): string => {
  const rank = pinyinRank(character);
  return rank === undefined ? character : `\u{4e00}${rank}`;
};
