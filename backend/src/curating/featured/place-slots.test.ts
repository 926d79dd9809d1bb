import { FEATURED_PLACES } from '@caravanserai/contracts/desk-featured';
import fc from 'fast-check';
import { placeSlots, type SlotFacts } from './place-slots';

const TODAY = '2026-11-22';
const SOLD: SlotFacts = { starts_on: null, ends_on: null, offered: true, sent_there: true, in_stock: true };

const day = fc.constantFrom(null, '2026-11-20', '2026-11-21', TODAY, '2026-11-23');
const slot = fc.record({
  starts_on: day,
  ends_on: day,
  offered: fc.boolean(),
  sent_there: fc.boolean(),
  in_stock: fc.boolean(),
});

describe('who stands in which place', () => {
  it('lets the next stand in for what is sold out', () => {
    const slots = [SOLD, { ...SOLD, in_stock: false }, SOLD];
    expect(placeSlots(slots, TODAY)).toEqual([
      { standing: 'shown', place: 1 },
      { standing: 'sold_out', place: null },
      { standing: 'shown', place: 2 },
    ]);
  });

  it('says the reason that has to be put right first', () => {
    const standing = (facts: Partial<SlotFacts>) => placeSlots([{ ...SOLD, ...facts }], TODAY)[0]?.standing;
    expect(standing({ ends_on: '2026-11-21', offered: false })).toBe('over');
    expect(standing({ starts_on: '2026-11-23', in_stock: false })).toBe('not_yet');
    expect(standing({ offered: false, sent_there: false })).toBe('not_public');
    expect(standing({ sent_there: false, in_stock: false })).toBe('not_sent_there');
    expect(standing({ starts_on: TODAY, ends_on: TODAY })).toBe('shown');
  });

  it('fills places 1 to 6 in the slots’ order, without a gap, and leaves nobody out that could be shown', () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 20 }), (slots) => {
        const placed = placeSlots(slots, TODAY);
        const places = placed.flatMap(({ place }) => place ?? []);
        expect(places).toEqual(places.map((_, index) => index + 1));
        expect(places.length).toBeLessThanOrEqual(FEATURED_PLACES);
        if (placed.some(({ standing }) => standing === 'reserve'))
          expect(places).toHaveLength(FEATURED_PLACES);
      }),
    );
  });
});
