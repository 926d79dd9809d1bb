import { moneyNews, readRefusal } from './refusal.server';

it('tells where the money of goods that ran out is', () => {
  expect(readRefusal(409, { type: 'sold_out', money: 'released' })).toEqual({
    kind: 'sold_out',
    money: 'released',
  });
  expect(readRefusal(409, { type: 'sold_out' })).toEqual({ kind: 'sold_out', money: 'not_taken' });
  expect(readRefusal(409, { type: 'quote_changed', money: 'refunded' })).toEqual({
    kind: 'changed',
    money: 'refunded',
  });
});

it('waits for another request at work', () => {
  expect(readRefusal(409, { type: 'conflict' })).toEqual({ kind: 'busy' });
});

it('looks for the order of a cart that is closed', () => {
  expect(readRefusal(404, { type: 'not_found' })).toEqual({ kind: 'closed' });
});

it('reads why nothing was paid', () => {
  expect(readRefusal(402, { type: 'payment_failed', code: 'expired_card' })).toEqual({
    kind: 'unpaid',
    news: { kind: 'unpaid', reason: 'expired' },
  });
  expect(readRefusal(402, { type: 'payment_failed', code: 'not_paid' })).toMatchObject({
    news: { reason: 'again' },
  });
});

it('tells what the law misses from other refusals', () => {
  expect(readRefusal(400, { type: 'invalid_data', missing: ['identity'] })).toEqual({
    kind: 'missing',
    money: 'not_taken',
  });
  for (const missing of [undefined, [], 'identity']) {
    expect(readRefusal(400, { type: 'invalid_data', missing, money: 'everything' })).toEqual({
      kind: 'failed',
      money: 'not_taken',
    });
  }
});

it('says nothing about money that was never taken', () => {
  expect(moneyNews('not_taken')).toBeNull();
  expect(moneyNews('released')).toEqual({ kind: 'returned', money: 'released' });
});
