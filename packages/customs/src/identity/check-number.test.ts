import fc from 'fast-check';
import { cnpjDigits, cpfDigits } from './brazil-number';
import { checkNumber } from './check-number';
import { kazakhstanCheckDigit } from './kazakhstan-number';
import { NUMBER_KINDS, isNumberKind, type NumberKind } from './number-kind';
import { offeredNumber } from './offered-number';

const TODAY = '2026-11-22';
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

describe('numbers that customs asks for', () => {
  it.each<[NumberKind, string, string]>([
    // Published examples: Receita Federal's manual of the alphanumeric CNPJ; gov.kz on IIN and BIN.
    ['BR_CPF_CNPJ', '529.982.247-25', '52998224725'],
    ['BR_CPF_CNPJ', '12.ABC.345/01DE-35', '12ABC34501DE35'],
    ['BR_CPF_CNPJ', '11.222.333/0001-81', '11222333000181'],
    ['KR_PCCC', 'p123456789012', 'P123456789012'],
    ['KR_PCCC', 'Ｐ１２３４５６７８９０１２', 'P123456789012'],
    ['CN_RESIDENT', '11010519491231002x', '11010519491231002X'],
  ])('%s: %s is well-formed', (kind, typed, number) => {
    expect(checkNumber(kind, typed, TODAY)).toMatchObject({ ok: true, number, fictional: false });
  });

  it.each<[NumberKind, string, string]>([
    ['BR_CPF_CNPJ', '529.982.247-24', 'checksum'],
    ['BR_CPF_CNPJ', '5299822472', 'length'],
    ['BR_CPF_CNPJ', '5299822472A', 'characters'],
    ['BR_CPF_CNPJ', '12ABC34501DE53', 'checksum'],
    ['BR_CPF_CNPJ', '12ABC34501DEA5', 'characters'],
    ['BR_CPF_CNPJ', '00000000000000', 'never_issued'],
    ['KR_PCCC', '123456789012', 'length'],
    ['KR_PCCC', '1234567890123', 'characters'],
    ['KR_PCCC', 'P12345678901A', 'characters'],
    ['KZ_IIN_BIN', '12345678901', 'length'],
    ['KZ_IIN_BIN', '12345678901X', 'characters'],
    ['KZ_IIN_BIN', '900230300015', 'birth_date'],
    ['KZ_IIN_BIN', '270101500010', 'birth_date'],
    ['KZ_IIN_BIN', '900101700010', 'birth_date'],
    ['KZ_IIN_BIN', '991340000010', 'birth_date'],
  ])('%s: %s has a wrong %s', (kind, typed, problem) => {
    expect(checkNumber(kind, typed, TODAY)).toEqual({ ok: false, problem });
  });

  it('of Kazakhstan take the second weights where the first give no digit, and none where both give none', () => {
    const made = (eleven: string) => kazakhstanCheckDigit(eleven);
    // 9·1 + 0·2 + 0·3 + 1·4 + 0·5 + 1·6 + 3·7 + 0·8 + 0·9 + 0·10 + 2·11 = 62; 62 mod 11 = 7.
    expect(made('90010130002')).toBe('7');
    fc.assert(
      fc.property(digits(11), (eleven) => {
        const digit = made(eleven);
        const sum = (weights: number[]) =>
          weights.reduce((total, weight, at) => total + weight * Number(eleven[at]), 0) % 11;
        const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        const second = sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]);
        const wanted = first < 10 ? String(first) : second < 10 ? String(second) : undefined;
        expect(digit).toBe(wanted);
      }),
    );
  });

  it('of Kazakhstan are a company’s by the fifth digit', () => {
    const eleven = '99014000010';
    const number = `${eleven}${kazakhstanCheckDigit(eleven)}`;
    expect(checkNumber('KZ_IIN_BIN', number, TODAY)).toEqual({ ok: true, number, fictional: false });
  });

  it('of Brazil take the check digits of their root and no others', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(digits(9), digits(12), two, (nine, twelve, end) => {
        fc.pre(!/^0+$/.test(twelve));
        const ok = (number: string) => checkNumber('BR_CPF_CNPJ', number, TODAY).ok;
        expect([ok(`${nine}${cpfDigits(nine)}`), ok(`${twelve}${cnpjDigits(twelve)}`)]).toEqual([true, true]);
        expect(ok(`${nine}${end}`)).toBe(end === cpfDigits(nine));
        expect(ok(`${twelve}${end}`)).toBe(end === cnpjDigits(twelve));
      }),
    );
  });

  it('are offered well-formed and nobody’s, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMBER_KINDS), fc.nat(0xffff_ffff), (kind, seed) => {
        const number = offeredNumber(kind, seed);
        expect(checkNumber(kind, number, TODAY)).toMatchObject({ ok: true, number, fictional: true });
        expect(offeredNumber(kind, seed)).toBe(number);
      }),
    );
    expect(offeredNumber('CN_RESIDENT', 1)).not.toBe(offeredNumber('CN_RESIDENT', 2));
  });

  it('are of the kinds that rules name', () => {
    expect(NUMBER_KINDS.every(isNumberKind)).toBe(true);
    expect(isNumberKind('US_SSN')).toBe(false);
  });
});
