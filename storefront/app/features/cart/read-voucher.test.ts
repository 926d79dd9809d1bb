import { LOCALES } from '@caravanserai/locales/registry';
import { voucherFaultLine } from '@caravanserai/locales/voucher-faults';
import { readVoucher, refusedIn, refusedQuery } from './read-voucher';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('readVoucher', () => {
  it.each<[Record<string, string>, unknown]>([
    [{ code: ' CARAVAN10 ' }, { kind: 'enter', code: 'CARAVAN10' }],
    [
      { code: 'CARAVAN10', intent: 'remove' },
      { kind: 'remove', code: 'CARAVAN10' },
    ],
    [{ code: 'X'.repeat(1000) }, { kind: 'enter', code: 'X'.repeat(64) }],
    [{}, { kind: 'enter', code: '' }],
  ])('makes of %j what it asks for', (fields, asked) => expect(readVoucher(form(fields))).toEqual(asked));
});

describe('a refusal of a plain form', () => {
  it.each(LOCALES)('comes back in words, in %s', (locale) => {
    const refused = { fault: 'expired', code: 'a&b=c #ü' } as const;
    expect(refusedIn(new URLSearchParams(refusedQuery(refused)), locale)).toEqual({
      code: 'a&b=c #ü',
      words: voucherFaultLine('expired', locale),
    });
  });

  it.each(['', '?voucher=toString', '?voucher=<script>', '?code=X'])('is none in %j', (search) => {
    expect(refusedIn(new URLSearchParams(search), 'en')).toBeNull();
  });
});
