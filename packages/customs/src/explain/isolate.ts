import { localeInfo, type Locale } from '@caravanserai/locales/registry';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';

/**
 * Keeps a figure or a Latin name in its own order inside Arabic text, as `<bdi dir="ltr">` does in markup; these
 * sentences are plain text. Elsewhere nothing is added.
 */
export function isolate(text: string, locale: Locale): string {
  return localeInfo(locale).dir === 'rtl' ? LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE : text;
}
