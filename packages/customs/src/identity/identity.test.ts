import fc from 'fast-check';
import { checkCharacter } from './checksum';
import { fictionalResidentNumber } from './fictional-number';
import { maskIdentityNumber, normaliseIdentityNumber } from './normalise';
import { checkResidentNumber } from './resident-number';

const TODAY = '2026-11-21';
const birthDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const serial = fc.integer({ min: 0, max: 999 });

describe('resident identity numbers', () => {
  it('of the fictional region are well-formed, whatever date and serial', () => {
    fc.assert(
      fc.property(birthDate, serial, (date, n) => {
        const number = fictionalResidentNumber(date, n);
        expect(checkResidentNumber(number, TODAY)).toEqual({
          ok: true,
          number,
          birthDate: date,
          fictional: true,
        });
      }),
    );
  });

  it('show every single wrong digit and every swap of neighbours', () => {
    const swapped = (text: string, at: number) =>
      text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
    fc.assert(
      fc.property(birthDate, serial, fc.nat(16), fc.nat(9), (date, n, at, digit) => {
        const number = fictionalResidentNumber(date, n);
        const wrong = number.slice(0, at) + String(digit) + number.slice(at + 1);
        const turned = at < 16 ? swapped(number, at) : number;
        expect(checkResidentNumber(wrong, TODAY).ok).toBe(wrong === number);
        expect(checkResidentNumber(turned, TODAY).ok).toBe(turned === number);
      }),
    );
  });

  it.each([
    ['1101051949123100', 'length'],
    ['110105194912310029X', 'length'],
    ['1101051949123100AX', 'characters'],
    ['X1010519491231002X', 'characters'],
    ['99010519491231002X', 'region'],
    ['000105194912310023', 'region'],
    ['999999200102290120', 'birth_date'],
    ['999999189912310010', 'birth_date'],
    ['999999202611220018', 'birth_date'],
    ['110105194912310020', 'checksum'],
  ])('%s has a wrong %s', (number, problem) => {
    expect(checkResidentNumber(number, TODAY)).toEqual({ ok: false, problem });
  });

  it('may be those of a person born today', () => {
    expect(checkResidentNumber(fictionalResidentNumber(TODAY, 1), TODAY)).toMatchObject({ ok: true });
  });

  it('are real ones outside the fictional region', () => {
    expect(checkResidentNumber('11010519491231002X', TODAY)).toEqual({
      ok: true,
      number: '11010519491231002X',
      birthDate: '1949-12-31',
      fictional: false,
    });
  });

  it.each(['11010519491231002x', '１１０１０５１９４９１２３１００２ｘ', ' 110105-19491231-002X\u200e '])(
    'are read as people type them: %s',
    (typed) => {
      expect(normaliseIdentityNumber(typed)).toBe('11010519491231002X');
    },
  );

  it('are masked to their first and last character', () => {
    expect(maskIdentityNumber('11010519491231002x')).toBe('1****************X');
    expect(maskIdentityNumber('12')).toBe('**');
    expect(maskIdentityNumber('123')).toBe('1*3');
  });

  it('are made from a date and a serial only', () => {
    expect(fictionalResidentNumber('2000-01-01', 1)).toBe('999999200001010011');
    for (const serial of [1000, -1, 0.5]) {
      expect(() => fictionalResidentNumber('2000-01-01', serial)).toThrow(
        new RangeError(`A serial is 0 to 999, got ${serial}`),
      );
    }
    expect(() => fictionalResidentNumber('1 January', 1)).toThrow(RangeError);
    for (const digits of ['123', '123456789012345678', 'x12345678901234567', '12345678901234567x']) {
      expect(() => checkCharacter(digits)).toThrow(
        new RangeError('A resident identity number has 17 digits and a check character.'),
      );
    }
    expect(() => checkResidentNumber('11010519491231002X', 'today')).toThrow(RangeError);
  });
});
