import fc from 'fast-check';
import { readChange } from './read-change';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('readChange', () => {
  it('adds one piece unless told', () => {
    expect(readChange(form({ variant_id: 'variant_1' }))).toEqual({
      kind: 'add',
      variantId: 'variant_1',
      quantity: 1,
    });
    expect(readChange(form({ variant_id: 'variant_1', quantity: '٣' }))).toMatchObject({ quantity: 3 });
  });

  it('counts from the quantity in the field, by the button that was pressed', () => {
    const line = { line_id: 'cali_1', quantity: '4' };
    expect(readChange(form({ ...line, step: '1' }))).toMatchObject({ kind: 'set', quantity: 5 });
    expect(readChange(form({ ...line, step: '-1' }))).toMatchObject({ kind: 'set', quantity: 3 });
    expect(readChange(form(line))).toMatchObject({ kind: 'set', quantity: 4 });
  });

  it('removes when nothing is left', () => {
    expect(readChange(form({ line_id: 'cali_1', quantity: '1', step: '-1' }))).toEqual({
      kind: 'remove',
      lineId: 'cali_1',
    });
    expect(readChange(form({ line_id: 'cali_1', intent: 'remove', quantity: '7' }))?.kind).toBe('remove');
  });

  it.each<Record<string, string>>([
    { variant_id: 'variant_1', quantity: '1.5' },
    { variant_id: 'variant_1', quantity: '0' },
    { variant_id: 'variant_1', quantity: '100' },
    { variant_id: 'variant_1', quantity: 'many' },
    { variant_id: '../admin', quantity: '1' },
    { line_id: 'cali_1', quantity: '-1' },
    { line_id: 'cali/1', intent: 'remove' },
    { quantity: '1' },
  ])('makes nothing out of %j', (fields) => {
    expect(readChange(form(fields))).toBeNull();
  });

  it('never asks for more than 99 pieces or less than one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (quantity, step) => {
        const change = readChange(form({ line_id: 'cali_1', quantity, step }));
        if (change?.kind !== 'set') return;
        expect(Number.isInteger(change.quantity) && change.quantity >= 1 && change.quantity <= 99).toBe(true);
      }),
    );
  });
});
