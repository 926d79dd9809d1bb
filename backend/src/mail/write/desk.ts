import type { Locale } from '@caravanserai/locales/registry';
import { NOTICES } from '../../desk/words/notices/all';
import type { MailData } from '../kinds';
import type { Block, Letter } from '../letter/letter';
import { mailWords } from '../words/words';
import { minuteOf, sentence } from './sentence';

/** An invitation to a desk, with the link that works once. */
export function deskInvitation(
  { url, expires_at, inviter, tenant }: MailData['desk_invitation'],
  locale: Locale,
): Letter {
  const { letters, buttons, foot } = mailWords(locale);
  const words = letters.desk_invitation;
  const say = (text: string) =>
    sentence(text, { inviter, tenant, date: minuteOf(expires_at, locale) }, locale);
  return {
    locale,
    subject: say(words.subject),
    preview: say(words.lead),
    title: say(words.title),
    blocks: [
      { kind: 'text', text: say(words.lead) },
      { kind: 'button', label: buttons.desk_invitation, url },
      { kind: 'quiet', text: say(words.next) },
    ],
    foot: [foot.demonstration],
  };
}

/** A notice of a desk to one of its people; undefined where its words are gone. */
export function deskNotice(
  { code, values, quote, url }: MailData['desk_notice'],
  locale: Locale,
): Letter | undefined {
  const words = NOTICES[code]?.[locale];
  if (!words) return undefined;
  const { foot } = mailWords(locale);
  const say = (text: string) => sentence(text, values, locale);
  const blocks: Block[] = [{ kind: 'text', text: say(words.lead) }];
  if (quote !== null) blocks.push({ kind: 'quote', text: quote });
  if (words.next) blocks.push({ kind: 'text', text: say(words.next) });
  blocks.push({ kind: 'button', label: words.button, url });
  return {
    locale,
    subject: say(words.subject),
    preview: say(words.lead),
    title: say(words.title),
    blocks,
    foot: [foot.desk, foot.demonstration],
  };
}
