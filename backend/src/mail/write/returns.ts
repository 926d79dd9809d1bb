import { formatDate } from '@caravanserai/locales/format-date';
import type { Locale } from '@caravanserai/locales/registry';
import type { MailData } from '../kinds';
import type { Block, Fact, Letter, Tone } from '../letter/letter';
import { mailWords } from '../words/words';
import { orderLetter } from './order-letter';
import { minuteOf } from './sentence';
import type { MailOrder } from './subject-matter';

export type ReturnKind = 'withdrawal_received' | 'return_received' | 'return_accepted' | 'return_refused';

/** A letter about goods that go back, by kind. */
export type ReturnMail = { [Kind in ReturnKind]: { kind: Kind; data: MailData[Kind] } }[ReturnKind];

const TONES: Readonly<Record<ReturnKind, Tone>> = {
  withdrawal_received: 'ok',
  return_received: 'plain',
  return_accepted: 'ok',
  return_refused: 'bad',
};

/** What was asked or declared, repeated word for word, and what was decided. */
export function returnLetter(
  order: MailOrder,
  mail: ReturnMail,
  to: { locale: Locale; url: string },
): Letter {
  const { next, ...said } = mailWords(to.locale).letters[mail.kind];
  const sent = mail.kind !== 'return_accepted' || mail.data.send_by !== null;
  // Where nothing has to be sent back, nothing arrives to be inspected.
  const words = { ...said, next: sent ? next : '' };
  return orderLetter(
    order,
    { words, values: {}, tone: TONES[mail.kind], detail: details(mail, to.locale) },
    to,
  );
}

function details(mail: ReturnMail, locale: Locale): Block[] {
  const { names } = mailWords(locale);
  const reference: Fact = { name: names.reference, value: mail.data.reference, code: true };
  const goods: Block = { kind: 'goods', goods: mail.data.goods };
  const facts = (...more: Fact[]): Block => ({ kind: 'facts', facts: [reference, ...more] });
  switch (mail.kind) {
    case 'withdrawal_received': {
      const { at, name, statement } = mail.data;
      return [
        facts(
          { name: names.received, value: minuteOf(at, locale) },
          ...(name ? [{ name: names.declared_by, value: name }] : []),
        ),
        goods,
        ...(statement ? [{ kind: 'quote' as const, text: statement }] : []),
      ];
    }
    case 'return_received':
      return [facts({ name: names.received, value: minuteOf(mail.data.at, locale) }), goods];
    case 'return_accepted': {
      const { send_by, instructions } = mail.data;
      return [
        facts(...(send_by ? [{ name: names.send_by, value: formatDate(send_by, locale) }] : [])),
        goods,
        ...(instructions ? [{ kind: 'text' as const, text: instructions }] : []),
      ];
    }
    case 'return_refused':
      return [facts(), goods, { kind: 'quote', text: mail.data.reason }];
  }
}
