import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';
import type { MailData } from '../kinds';
import type { Block, Letter } from '../letter/letter';
import { mailWords, type LetterWords } from '../words/words';
import { minuteOf, sentence } from './sentence';

/** A letter with a link that works once. */
export function linkLetter(
  kind: 'password_reset' | 'email_verification',
  { url, expires_at }: MailData['password_reset'],
  locale: Locale,
): Letter {
  const { letters, buttons } = mailWords(locale);
  const next = sentence(letters[kind].next, { date: minuteOf(expires_at, locale) }, locale);
  return accountLetter(letters[kind], locale, [
    { kind: 'button', label: buttons[kind], url },
    { kind: 'quiet', text: next },
  ]);
}

/** That all is gone, and what the law keeps for how long. */
export function accountErased({ orders_until }: MailData['account_erased'], locale: Locale): Letter {
  const words = mailWords(locale).letters.account_erased;
  const kept: Block[] = orders_until
    ? [{ kind: 'text', text: sentence(words.next, { date: formatDate(orders_until, locale) }, locale) }]
    : [];
  return accountLetter(words, locale, kept);
}

function accountLetter({ subject, title, lead }: LetterWords, locale: Locale, blocks: Block[]): Letter {
  const { foot } = mailWords(locale);
  return {
    locale,
    subject,
    preview: lead,
    title,
    blocks: [{ kind: 'text', text: lead }, ...blocks],
    foot: [foot.account, foot.demonstration],
  };
}
