import type { Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import type { FullConsignment } from '../../consignment/record';
import type { ConsignmentNews, MailKind } from '../kinds';
import type { Block, Fact, Letter, Tone } from '../letter/letter';
import { mailWords } from '../words/words';
import { carrierName } from './carrier';
import { dueOf } from './order-figures';
import { orderLetter } from './order-letter';
import { arrivalWords, parcelOf } from './parcel';
import { dayOf, sentence } from './sentence';
import type { MailConsignment, MailOrder } from './subject-matter';

export type ConsignmentKind = Extract<
  MailKind,
  'held' | 'released' | 'refused' | 'handed_over' | 'delivered' | 'cancelled'
>;

const TONES: Readonly<Record<ConsignmentKind, Tone>> = {
  held: 'warn',
  released: 'ok',
  refused: 'bad',
  handed_over: 'ok',
  delivered: 'ok',
  cancelled: 'plain',
};

/** What happened to one consignment. The only one of its order, when it is cancelled, is the order itself. */
export function consignmentNews(
  order: MailOrder,
  consignment: MailConsignment,
  { kind, data }: { kind: ConsignmentKind; data: ConsignmentNews },
  to: { locale: Locale; url: string },
): Letter {
  const { locale } = to;
  const { letters } = mailWords(locale);
  const whole = kind === 'cancelled' && order.consignments.length === 1;
  return orderLetter(
    order,
    {
      words: letters[whole ? 'order_cancelled' : kind],
      values: {
        merchant: consignment.snapshot.merchant.name,
        date: dayOf(data.at, consignment.ship_to, locale),
      },
      tone: TONES[kind],
      detail: [...parcelFacts(consignment, kind, data, locale), goods(consignment, locale)],
      next: kind === 'handed_over' ? [dueWords(consignment, locale)] : [],
    },
    to,
  );
}

const goods = (consignment: MailConsignment, locale: Locale): Block => ({
  kind: 'parcel',
  parcel: parcelOf(consignment, locale, false),
});

/** When it arrives, who carries it and how it is followed: while it is still coming. */
function parcelFacts(
  { promised_from, promised_to, carrier, tracking }: FullConsignment,
  kind: ConsignmentKind,
  data: ConsignmentNews,
  locale: Locale,
): Block[] {
  if (kind !== 'handed_over' && kind !== 'released') return [];
  const { names } = mailWords(locale);
  const days = arrivalWords(promised_from, promised_to, locale);
  const followed = data.tracking ?? tracking;
  const carried = data.carrier ?? carrier;
  const facts: Fact[] = [
    ...(carried ? [{ name: names.carrier, value: carrierName(carried, locale) }] : []),
    ...(followed ? [{ name: names.tracking, value: followed, code: true }] : []),
  ];
  return [
    ...(days ? [{ kind: 'text' as const, text: days }] : []),
    ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
  ];
}

function dueWords(consignment: FullConsignment, locale: Locale): string {
  const { due } = mailWords(locale).order;
  const amount = dueOf([consignment]);
  if (amount === 0) return due.nothing;
  if (amount === null) return due.unknown;
  return sentence(due.known, { amount: formatMoney(amount, consignment.currency, locale) }, locale);
}
