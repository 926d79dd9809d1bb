import { DEFAULT_LOCALE, normaliseLocale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import type { MailData, MailKind } from '../kinds';
import type { Letter } from '../letter/letter';
import { accountErased, linkLetter } from './account';
import { consignmentNews } from './consignment-news';
import { deskInvitation, deskNotice } from './desk';
import { paymentReturned, refunded } from './money-back';
import { orderPlaced } from './order-placed';
import { returnLetter } from './returns';
import { readMailOrder, type MailOrder } from './subject-matter';

/** A queued letter; `data` is that of its kind. */
export type QueuedMail = {
  [Kind in MailKind]: {
    kind: Kind;
    locale: string;
    order_id: string | null;
    consignment_id: string | null;
    data: MailData[Kind];
  };
}[MailKind];

type WithoutOrder =
  | 'password_reset'
  | 'email_verification'
  | 'account_erased'
  | 'payment_returned'
  | 'desk_invitation'
  | 'desk_notice';

/** What letters need to know of the installation. */
export interface Writing {
  database: Database;
  /** The order's own address in the shop, with its secret. */
  orderUrl(orderId: string, locale: string): string;
  /** No money moves: payments are emulated. */
  testPayment: boolean;
}

/** The words of a queued letter; undefined where what it is about did not come about. */
export async function writeLetter(mail: QueuedMail, writing: Writing): Promise<Letter | undefined> {
  const locale = normaliseLocale(mail.locale) ?? DEFAULT_LOCALE;
  switch (mail.kind) {
    case 'password_reset':
    case 'email_verification':
      return linkLetter(mail.kind, mail.data, locale);
    case 'account_erased':
      return accountErased(mail.data, locale);
    case 'payment_returned':
      return paymentReturned(mail.data, locale);
    case 'desk_invitation':
      return deskInvitation(mail.data, locale);
    case 'desk_notice':
      return deskNotice(mail.data, locale);
  }
  const order = mail.order_id ? await readMailOrder(writing.database, mail.order_id) : undefined;
  return order && aboutOrder(mail, order, writing, locale);
}

function aboutOrder(
  mail: Exclude<QueuedMail, { kind: WithoutOrder }>,
  order: MailOrder,
  { orderUrl, testPayment }: Writing,
  locale: Letter['locale'],
): Letter | undefined {
  const to = { locale, url: orderUrl(order.id, locale) };
  switch (mail.kind) {
    case 'order_placed':
      return orderPlaced(order, { ...to, testPayment });
    case 'refunded':
      return refunded(order, mail.data, to);
    case 'withdrawal_received':
    case 'return_received':
    case 'return_accepted':
    case 'return_refused':
      return returnLetter(order, mail, to);
    default: {
      const consignment = order.consignments.find(({ id }) => id === mail.consignment_id);
      return consignment && consignmentNews(order, consignment, mail, to);
    }
  }
}
