import type { Locale } from '@caravanserai/locales/registry';
import { fromMajor } from '@caravanserai/money/decimal';
import { formatMoney } from '@caravanserai/money/format';
import type { MailData } from '../kinds';
import type { Letter } from '../letter/letter';
import { mailWords } from '../words/words';
import { orderLetter } from './order-letter';
import { sentence } from './sentence';
import type { MailOrder } from './subject-matter';

/** Money that went back, and why. */
export function refunded(
  order: MailOrder,
  data: MailData['refunded'],
  to: { locale: Locale; url: string },
): Letter {
  const { letters, refunds } = mailWords(to.locale);
  return orderLetter(
    order,
    {
      words: letters.refunded,
      values: { amount: formatMoney(data.amount, data.currency, to.locale) },
      tone: 'ok',
      detail: [{ kind: 'text', text: refunds[data.for] }],
    },
    to,
  );
}

/** Money that came in twice, or for an order that could not be placed, and went back. */
export function paymentReturned({ major, currency }: MailData['payment_returned'], locale: Locale): Letter {
  const { letters, foot } = mailWords(locale);
  const { subject, title, lead, next } = letters.payment_returned;
  const amount = formatMoney(fromMajor(major, currency), currency, locale);
  const said = sentence(lead, { amount }, locale);
  return {
    locale,
    subject,
    preview: said,
    title,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'text', text: next },
    ],
    foot: [foot.order, foot.demonstration],
  };
}
