import { latinDigits } from '@caravanserai/locales/fold';

/** The figures of a text, in any digits, thousands and decimals written alike: 1 650, 1.650 and 1,650 are 1650. */
export function numbersIn(text: string): readonly string[] {
  const digits = latinDigits(text).replaceAll('٫', '.').replaceAll('٬', ',');
  const found = digits.match(/\d{1,3}(?:[\s.,’'](?=\d{3}(?!\d))\d{3})+|\d+(?:[.,]\d+)?/gu) ?? [];
  return found.map((figure) => figure.replace(/[\s.,’'](?=\d{3}(?!\d))/gu, '').replace(',', '.'));
}

/**
 * A figure of the source's title that its translation leaves out or changes: 500 g that became 250 g, or one of two 45s.
 * Only titles are compared, since prose may write figures as words.
 */
export function differingNumber(title: string, source: string): string | undefined {
  const left = [...numbersIn(title)];
  return numbersIn(source).find((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
