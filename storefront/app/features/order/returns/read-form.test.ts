import type { ConsignmentReturns, ReturnOffer } from '@caravanserai/contracts/returns';
import { chosenLines, faultsOf, PIECES, readForm } from './read-form';
import { offerFor, wishesNow } from './wish';

const title = { value: 'Bowl', lang: 'en', dir: 'ltr' as const };
const line = (over: Partial<ReturnOffer['lines'][number]> = {}): ReturnOffer['lines'][number] => ({
  ...{ line_id: 'a', title, ordered: 3, left: 2, unopened: false, kept: null },
  ...over,
});
const offer = (over: Partial<ReturnOffer> = {}): ReturnOffer => ({
  ...{ kind: 'withdrawal', basis: 'no_reason', days: 14, last_day: '2026-12-07', counted_from: 'delivery' },
  ...{ pays_way_back: 'shopper', freight_back: 'standard', taxes_back: true, taxes_until: null },
  ...{ lines: [line()], rule: { id: 'r', source: 's', conf: 'S' } },
  ...over,
});
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('a form about goods', () => {
  it.each([
    ['1', 1],
    ['2', 2],
    ['9', 2],
    ['-1', 0],
    ['1.5', 0],
    ['two', 0],
    ['', 0],
  ])('takes %s pieces of two as %i', (said, pieces) => {
    expect(readForm(form({ [`${PIECES}a`]: said }), offer()).pieces).toEqual({ a: pieces });
  });

  it('takes no pieces that can’t go back, and only lines of the offer', () => {
    const given = readForm(
      form({ [`${PIECES}a`]: '1', [`${PIECES}b`]: '1' }),
      offer({ lines: [line({ kept: 'excluded' })] }),
    );
    expect(chosenLines(given)).toEqual([]);
  });

  it('asks a withdrawal for who withdraws and no reason, a return for a reason', () => {
    const empty = readForm(form({}), offer());
    expect(faultsOf(empty, offer(), true)).toEqual(['choose', 'name', 'email']);
    expect(faultsOf(empty, offer(), false)).toEqual(['choose', 'reason']);
    const full = readForm(form({ [`${PIECES}a`]: '2', name: ' Mona ', email: 'mona@example.com' }), offer());
    expect(faultsOf(full, offer(), true)).toEqual([]);
    expect(full.name).toBe('Mona');
  });

  it('asks whether goods are unopened only where they are chosen', () => {
    const sealed = offer({ lines: [line(), line({ line_id: 'b', unopened: true })] });
    const faults = (fields: Record<string, string>) =>
      faultsOf(readForm(form({ name: 'Mona', email: 'mona@example.com', ...fields }), sealed), sealed, true);
    expect(faults({ [`${PIECES}a`]: '1' })).toEqual([]);
    expect(faults({ [`${PIECES}b`]: '1' })).toEqual(['unopened']);
    expect(faults({ [`${PIECES}b`]: '1', unopened: 'on' })).toEqual([]);
  });
});

describe('what can be asked for', () => {
  const returns = (over: Partial<ConsignmentReturns>): ConsignmentReturns => ({
    ...{ consignment_id: 'c', key: 'k', cancel: false, revoke: false, offers: [], requests: [] },
    whole: { amount: 1, currency: 'EUR' },
    ...over,
  });

  it('is what the shop offers, while pieces are left', () => {
    expect(wishesNow(returns({ cancel: true }))).toEqual(['cancel']);
    expect(wishesNow(returns({ revoke: true }))).toEqual(['revoke']);
    const fault = offer({ kind: 'return', basis: 'fault' });
    expect(wishesNow(returns({ offers: [offer(), fault] }))).toEqual(['withdraw', 'fault']);
    expect(wishesNow(returns({ offers: [offer({ lines: [line({ kept: 'none_left' })] })] }))).toEqual([]);
  });

  it('tells a return without a reason from one of faulty goods', () => {
    const both = returns({
      offers: [offer({ kind: 'return' }), offer({ kind: 'return', basis: 'fault', days: 30 })],
    });
    expect(offerFor(both, 'return')?.days).toBe(14);
    expect(offerFor(both, 'fault')?.days).toBe(30);
    expect(offerFor(both, 'withdraw')).toBeUndefined();
  });
});
