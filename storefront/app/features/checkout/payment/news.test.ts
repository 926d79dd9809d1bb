import { newsOfWord, newsWord, unpaid, type PaymentNews } from './news';
import { PAYMENT_REASONS } from './reasons';

const ALL: PaymentNews[] = [
  ...PAYMENT_REASONS.map(unpaid),
  { kind: 'returned', money: 'released' },
  { kind: 'returned', money: 'refunded' },
  { kind: 'returned', money: 'not_taken' },
  { kind: 'waiting' },
];

it('comes back from the address as it went there', () => {
  for (const news of ALL) expect(newsOfWord(newsWord(news))).toEqual(news);
});

it('knows no other words', () => {
  for (const word of [null, '', 'constructor', 'DECLINED', '<b>']) expect(newsOfWord(word)).toBeNull();
});
