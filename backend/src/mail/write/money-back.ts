import type { Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import type { MailData } from '../kinds';
import type { Letter } from '../letter/letter';
import { mailWords } from '../words/words';
import { orderLetter } from './order-letter';
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
