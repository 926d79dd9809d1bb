import type { KeptLine } from '@caravanserai/contracts/kept';
import { reasonNow } from './reason-now';

const kept = (more: Partial<KeptLine>) =>
  ({ listing_id: 'own', reasons: ['domestic_only'], failed_for: 'FR', offer: null, ...more }) as KeptLine;
const offer = (listing_id: string) => ({ listing_id }) as KeptLine['offer'];

describe('why goods are kept', () => {
  it('is said of the destination it is about', () => {
    expect(reasonNow(kept({}), 'FR')).toEqual({ code: 'domestic_only', place: 'FR' });
  });

  it('is not said of another destination: there they just do not go', () => {
    expect(reasonNow(kept({ offer: offer('sibling') }), 'CN')).toEqual({
      code: 'not_to_destination',
      place: 'CN',
    });
  });

  it('is nothing any more where they can go back as they are', () => {
    expect(reasonNow(kept({ offer: offer('own') }), 'KZ')).toBeNull();
  });

  it('holds everywhere where it is not about a place, and is none for the own choice', () => {
    expect(reasonNow(kept({ reasons: ['not_enough'], offer: offer('own') }), 'KZ')).toEqual({
      code: 'not_enough',
      place: null,
    });
    expect(reasonNow(kept({ reasons: [] }), 'FR')).toBeNull();
  });
});
