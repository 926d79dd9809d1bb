import { LOCALES, localeInfo, type Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import { letterHtml } from '../letter/html';
import type { Letter } from '../letter/letter';
import { letterText } from '../letter/text';
import { accountErased, linkLetter } from './account';
import { consignmentNews, type ConsignmentKind } from './consignment-news';
import { paymentReturned, refunded } from './money-back';
import { orderPlaced } from './order-placed';
import { returnLetter } from './returns';
import { TEST_ORDER } from './test-order';

const SECRET = 'http://localhost:8000/xx/orders/order_01.secret-part';
const ONE_TIME = 'http://localhost:8000/xx/account/reset?token=a&b=c';
const TURNS: readonly ConsignmentKind[] = [
  'held',
  'released',
  'refused',
  'handed_over',
  'delivered',
  'cancelled',
];
const [PAID_IN_FULL, DUE_LATER] = TEST_ORDER.consignments;
const GOODS = [{ title: 'Silk "ikat" scarf', quantity: 2 }];

function everyLetter(locale: Locale): [string, Letter, string][] {
  const to = { locale, url: SECRET };
  const link = { url: ONE_TIME, expires_at: '2026-11-22T05:37:00Z' };
  const reference = { reference: 'RET-7', goods: GOODS };
  const turns = TURNS.map((kind): [string, Letter, string] => [
    kind,
    consignmentNews(TEST_ORDER, DUE_LATER!, { kind, data: { at: '2026-11-24T20:00:00Z' } }, to),
    SECRET,
  ]);
  return [
    ['order_placed', orderPlaced(TEST_ORDER, { ...to, testPayment: true }), SECRET],
    ...turns,
    ['refunded', refunded(TEST_ORDER, { amount: 4150, currency: 'CNY', for: 'return' }, to), SECRET],
    [
      'withdrawal_received',
      returnLetter(
        TEST_ORDER,
        {
          kind: 'withdrawal_received',
          data: {
            ...reference,
            at: '2026-11-30T10:12:59Z',
            name: 'Anne <Dupont>',
            statement: 'I withdraw.\nAnne',
          },
        },
        to,
      ),
      SECRET,
    ],
    [
      'return_refused',
      returnLetter(
        TEST_ORDER,
        { kind: 'return_refused', data: { ...reference, reason: 'Seal broken.' } },
        to,
      ),
      SECRET,
    ],
    [
      'return_accepted',
      returnLetter(
        TEST_ORDER,
        {
          kind: 'return_accepted',
          data: { ...reference, send_by: '2026-12-14', instructions: 'Pack it well.' },
        },
        to,
      ),
      SECRET,
    ],
    ['password_reset', linkLetter('password_reset', link, locale), ONE_TIME],
    ['email_verification', linkLetter('email_verification', link, locale), ONE_TIME],
  ];
}

/** What a reader of the HTML reads: no tags, no entities, no isolates. */
const readable = (html: string): string =>
  html
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
const plain = (text: string): string =>
  text.replace(/[\u200f\u2068\u2069]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');

describe.each(LOCALES)('letters in %s', (locale) => {
  const letters = everyLetter(locale);

  it.each(letters)('%s says its language and direction, and fetches nothing', (_kind, letter) => {
    const html = letterHtml(letter);
    expect(html).toContain(`<html lang="${locale}" dir="${localeInfo(locale).dir}">`);
    expect(html).not.toMatch(/<(img|script|link|iframe|object|form)\b|url\(|@import|background="/i);
    expect(html.match(/https?:\/\/[^"\s<]+/g)?.length).toBe(1);
    expect(html).not.toMatch(/undefined|NaN|\{\w+\}|\[object/);
    expect(html).not.toContain('<Silk>');
  });

  it.each(letters)('%s leads to the one address it is about, in both forms', (_kind, letter, url) => {
    expect(letterHtml(letter)).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
    expect(letterText(letter).split('\n')).toContain(url);
    expect(letter.subject).not.toMatch(/secret|token|\{|[\r\n]/);
  });

  it.each(letters)('%s says in plain text every word of its HTML', (_kind, letter) => {
    const text = plain(letterText(letter));
    const words = plain(readable(letterHtml(letter)).replace(letter.preview, '')).split(' ');
    const said = new Set(text.split(/[\s:：()]+/));
    const missing = words.filter((word) => word && !text.includes(word) && !said.has(word));
    expect(missing).toEqual([]);
  });
});

it('writes each line of an Arabic letter from right to left, and addresses as they are', () => {
  const lines = letterText(everyLetter('ar')[0]![1]).split('\n');
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('http')))
    expect(line[0]).toBe('\u200f');
  expect(lines).toContain(SECRET);
});

it.each([
  ['the day there, not in UTC', 'CN', '25 November 2026'],
  ['the day there', 'GB', '24 November 2026'],
])('names for a delivery %s', (_what, ship_to, day) => {
  const consignment = { ...PAID_IN_FULL!, ship_to };
  const data = { at: '2026-11-24T20:00:00Z' };
  const letter = consignmentNews(
    TEST_ORDER,
    consignment,
    { kind: 'delivered', data },
    { locale: 'en', url: SECRET },
  );
  expect(letterText(letter)).toContain(`was delivered on ${day}.`);
});

it('says with a parcel on its way what is due at the door', () => {
  const words = (consignment = PAID_IN_FULL!) =>
    letterText(
      consignmentNews(
        TEST_ORDER,
        consignment,
        {
          kind: 'handed_over',
          data: { at: '2026-11-24T20:00:00Z', tracking: 'EMU7', carrier: 'emulated_air' },
        },
        { locale: 'en', url: SECRET },
      ),
    );
  expect(words()).toContain('Nothing is due on delivery.');
  expect(words(DUE_LATER)).toContain(`Paid by you on delivery: ${formatMoney(4150, 'CNY', 'en')}.`);
  expect(words()).toContain('Tracking number: EMU7');
  expect(words()).toContain('Carrier: emulated carrier, by air');
});

it('calls the order cancelled where its only parcel is', () => {
  const alone = { ...TEST_ORDER, consignments: [PAID_IN_FULL!] };
  const of = (order: typeof TEST_ORDER) =>
    consignmentNews(
      order,
      PAID_IN_FULL!,
      { kind: 'cancelled', data: { at: '2026-11-24T20:00:00Z' } },
      { locale: 'en', url: SECRET },
    ).title;
  expect(of(alone)).toBe('Order cancelled');
  expect(of(TEST_ORDER)).toBe('Parcel cancelled');
});

it('says that payments are tests only where they are', () => {
  const of = (testPayment: boolean) =>
    letterText(orderPlaced(TEST_ORDER, { locale: 'en', url: SECRET, testPayment }));
  expect(of(true)).toContain('Test payment');
  expect(of(false)).not.toContain('Test payment');
});

it('keeps with an erased account only what it says', () => {
  expect(letterText(accountErased({ orders_until: '2026-12-22' }, 'en'))).toContain('until 22 December 2026');
  expect(letterText(accountErased({ orders_until: null }, 'en'))).not.toContain('until');
});

it('names the amount of a payment that belongs to no order, in the reader’s way', () => {
  const of = (locale: Locale) => letterText(paymentReturned({ major: '1234.5', currency: 'KWD' }, locale));
  expect(of('en')).toContain(`A payment of ${formatMoney(1_234_500, 'KWD', 'en')} from you`);
  expect(of('fr')).toContain(formatMoney(1_234_500, 'KWD', 'fr'));
});

it('speaks of inspection only where goods are sent back', () => {
  const of = (send_by: string | null) =>
    letterText(
      returnLetter(
        TEST_ORDER,
        { kind: 'return_accepted', data: { reference: 'RET-7', goods: GOODS, send_by, instructions: null } },
        { locale: 'en', url: SECRET },
      ),
    );
  expect(of('2026-12-14')).toContain('inspected');
  expect(of(null)).not.toContain('inspected');
});
