import type { Locale } from '@caravanserai/locales/registry';
import type { Block, Letter } from '../letter/letter';
import { mailWords, type LetterWords } from '../words/words';
import { sentence } from './sentence';
import type { MailOrder } from './subject-matter';

/** What differs between the letters about something that happened to an order. */
export interface OrderNews {
  words: LetterWords;
  values: Readonly<Record<string, string>>;
  tone: 'plain' | 'ok' | 'warn' | 'bad';
  /** Between the news and what comes next. */
  detail: readonly Block[];
  /** What comes next beyond the letter's own words. */
  next?: readonly string[];
}

/** News, its details, what comes next, and the way to the order. */
export function orderLetter(
  order: MailOrder,
  { words: { subject, title, lead, next }, values, tone, detail, next: more = [] }: OrderNews,
  { locale, url }: { locale: Locale; url: string },
): Letter {
  const { order: orderWords, foot } = mailWords(locale);
  const given = { number: String(order.number), ...values };
  const said = sentence(lead, given, locale);
  const follows = [...(next ? [sentence(next, given, locale)] : []), ...more];
  return {
    locale,
    subject: sentence(subject, given, locale),
    preview: said,
    title,
    blocks: [
      { kind: 'news', tone, text: said },
      ...detail,
      ...follows.map((text): Block => ({ kind: 'text', text })),
      { kind: 'button', label: orderWords.view, url },
      { kind: 'quiet', text: orderWords.secret },
    ],
    foot: [foot.order, foot.demonstration],
  };
}
