import type { FoundPromotion } from './find-promotion';
import { faultOfPromotion } from './standing';

const now = '2026-11-23T12:00:00.000Z';
const promotion = (over: Partial<FoundPromotion> = {}): FoundPromotion => ({
  code: 'CARAVAN10',
  status: 'active',
  is_automatic: false,
  limit: null,
  used: 0,
  currency: null,
  starts_at: null,
  ends_at: null,
  budget_type: null,
  budget_limit: null,
  budget_used: null,
  ...over,
});
const faultOf = (over?: Partial<FoundPromotion>) =>
  faultOfPromotion(over && promotion(over), { currency: 'EUR', now });

describe('a code', () => {
  it('that nobody gave out is unknown, like one that does not exist', () => {
    expect(faultOf()).toBe('unknown');
    expect(faultOf({ status: 'draft' })).toBe('unknown');
    expect(faultOf({ is_automatic: true })).toBe('unknown');
  });

  it.each<[Partial<FoundPromotion>, ReturnType<typeof faultOf>]>([
    [{}, null],
    [{ status: 'inactive' }, 'expired'],
    [{ ends_at: now }, 'expired'],
    [{ ends_at: '2026-11-23T12:00:00.001Z' }, null],
    [{ starts_at: now }, null],
    [{ starts_at: '2026-11-23T12:00:00.001Z' }, 'not_yet'],
    [{ limit: 2, used: 1 }, null],
    [{ limit: 2, used: 2 }, 'used_up'],
    [{ limit: 0 }, 'used_up'],
    [{ budget_type: 'usage', budget_limit: '3', budget_used: '3' }, 'used_up'],
    [{ budget_type: 'spend', budget_limit: '99.5', budget_used: '99.4' }, null],
    [{ budget_type: 'use_by_attribute', budget_limit: '1', budget_used: '7' }, null],
    [{ currency: 'EUR' }, null],
    [{ currency: 'GBP' }, 'other_currency'],
    [{ currency: 'GBP', ends_at: now }, 'expired'],
  ])('with %j is refused as %s', (over, fault) => expect(faultOf(over)).toBe(fault));
});
