import { Converter } from 'opencc-js/t2cn';

const HAN = /\p{Script=Han}/u;

let convert: ((text: string) => string) | undefined;

/**
 * The text in simplified characters and the words of mainland China: 義大利橄欖油 is 意大利橄榄油. Simplified text
 * stays as it is. The tables are read at the first Chinese text, some tenths of a second once.
 */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  convert ??= Converter({ from: 'twp', to: 'cn' });
  return convert(text);
}
