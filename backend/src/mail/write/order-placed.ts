import { countryName } from '@caravanserai/locales/countries';
import { plural } from '@caravanserai/locales/plural';
import type { Locale } from '@caravanserai/locales/registry';
import type { Block, Letter } from '../letter/letter';
import { mailWords } from '../words/words';
import { orderFigures } from './order-figures';
import { parcelOf } from './parcel';
import { dayOf, sentence } from './sentence';
import type { MailOrder } from './subject-matter';

/** Thanks, figures, and what comes next on every way the order's goods take. */
export function orderPlaced(
  order: MailOrder,
  { locale, url, testPayment }: { locale: Locale; url: string; testPayment: boolean },
): Letter {
  const { letters, order: words, names, foot } = mailWords(locale);
  const { subject, title, lead } = letters.order_placed;
  const { consignments, placed_at } = order;
  const country = consignments[0]?.ship_to ?? '';
  const number = String(order.number);
  const count = consignments.length;
  const said = sentence(lead, { number }, locale);
  const routes = [...new Set(consignments.map(({ route }) => route))];
  const blocks: Block[] = [
    { kind: 'text', text: said },
    {
      kind: 'facts',
      facts: [
        { name: names.number, value: number },
        { name: names.placed_on, value: dayOf(placed_at, country, locale) },
        { name: names.ship_to, value: countryName(country, locale) },
      ],
    },
    { kind: 'button', label: words.view, url },
    { kind: 'quiet', text: words.secret },
    {
      kind: 'heading',
      text: sentence(plural(count, locale, words.parcels), { count: String(count) }, locale),
    },
    ...consignments.map((one): Block => ({ kind: 'parcel', parcel: parcelOf(one, locale, true) })),
    { kind: 'figures', figures: orderFigures(consignments, locale) },
    ...(testPayment ? [{ kind: 'quiet' as const, text: names.test_payment }] : []),
    { kind: 'heading', text: words.next },
    ...routes.map((route): Block => ({ kind: 'text', text: words.routes[route] })),
    { kind: 'text', text: `${words.each_turn}\n${words.change_mind}` },
  ];
  return {
    locale,
    subject: sentence(subject, { number }, locale),
    preview: said,
    title,
    blocks,
    foot: [foot.order, foot.demonstration],
  };
}
