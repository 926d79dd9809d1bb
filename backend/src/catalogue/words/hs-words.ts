/** A heading or subheading, with the digits that countries add: 0901, 0901.21, 090121, 0901 21 000 0, 0901210000. */
const CODE = /(?<![\p{L}\p{N}.])(\d{4})(?:[. ]?(\d{2})(?:[. ]?\d{1,4}){0,3})?(?![\p{L}\p{N}]|\.\d)/gu;

/** What people write before such a code, folded. */
const BEFORE_CODE = new Set('hs sh sa code codigo код тн вэд тнвэд رمز بند'.split(' '));
const BEFORE_CODE_HAN = /(?:海关|商品|税则)?(?:编码|税号|编号|税则号列)[:：]?/gu;

/** The words by which an HS code finds goods: itself and its heading. @param hs6 six digits */
export function hsWords(hs6: string): string[] {
  return /^\d{6}$/.test(hs6) ? [hs6, hs6.slice(0, 4)] : [];
}

/** A query whose HS codes are written as the index has them, without what merely says that they are codes. */
export function plainCodes(text: string): { text: string; isSaid: (word: string) => boolean } {
  if (!text.match(CODE)) return { text, isSaid: () => false };
  const plain = text
    .replace(BEFORE_CODE_HAN, ' ')
    .replace(CODE, (_, heading: string, sub: string | undefined) => `${heading}${sub ?? ''}`);
  return { text: plain, isSaid: (word) => BEFORE_CODE.has(word) };
}
