import { shownVouchers } from './vouchers';

const off = (code: string | null, minor: number, automatic = false) => ({ code, minor, automatic });
const eur = (amount: number) => ({ amount, currency: 'EUR' });

it('adds up what each code takes off, and shows an entered one that takes nothing off', () => {
  const shown = shownVouchers(
    {
      entered: ['LATER', 'TENTH'],
      goods: [off('TENTH', 120), off('EVERYONE', 50, true), off('TENTH', 30), off(null, 5)],
      freight: [off('FREIGHT', 200)],
    },
    'EUR',
  );
  expect(shown).toEqual([
    { code: 'LATER', goods: eur(0), freight: eur(0) },
    { code: 'TENTH', goods: eur(150), freight: eur(0) },
    { code: 'FREIGHT', goods: eur(0), freight: eur(200) },
  ]);
});
