import { commissionRule, type CommissionRule } from './commission-rule';

const rule = (id: string, over: Partial<CommissionRule> = {}): CommissionRule => ({
  id,
  merchant_id: null,
  pavilion_id: null,
  route: null,
  percent: '10',
  valid_from: '',
  valid_to: '',
  source: 'test',
  conf: 'C',
  ...over,
});
const asked = { merchantId: 'm', pavilionId: 'p', route: 'bonded', date: '2026-11-22' } as const;

describe('the commission rule', () => {
  it('prefers merchant to pavilion to route to all', () => {
    const rules = [
      rule('all'),
      rule('route', { route: 'bonded' }),
      rule('pavilion', { pavilion_id: 'p' }),
      rule('merchant', { merchant_id: 'm' }),
      rule('other', { merchant_id: 'x', pavilion_id: 'p', route: 'bonded' }),
    ];
    expect(commissionRule(rules, asked)?.id).toBe('merchant');
    expect(commissionRule(rules, { ...asked, merchantId: 'y' })?.id).toBe('pavilion');
    expect(commissionRule(rules, { ...asked, merchantId: 'y', pavilionId: 'q' })?.id).toBe('route');
    expect(
      commissionRule(rules, { merchantId: 'y', pavilionId: 'q', route: 'domestic', date: asked.date })?.id,
    ).toBe('all');
  });

  it('asks the day of the order: of two the one that began last, none outside its days', () => {
    const rules = [
      rule('old', { valid_to: '2026-11-21' }),
      rule('now', { valid_from: '2026-11-22' }),
      rule('next', { valid_from: '2026-11-23' }),
    ];
    expect(commissionRule(rules, asked)?.id).toBe('now');
    expect(commissionRule(rules, { ...asked, date: '2026-11-21' })?.id).toBe('old');
    expect(commissionRule(rules, { ...asked, date: '2026-11-30' })?.id).toBe('next');
    expect(commissionRule([], asked)).toBeUndefined();
  });
});
