import fc from 'fast-check';
import { typedNumber, typedWhole } from './typed-number';

const plain = (text: string, digits = 2) => typedNumber(text, digits)?.plain;

describe('a number as people type it', () => {
  it.each([
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['١٢٫٥', '12.5'],
    ['۱۲٫۵', '12.5'],
    ['１２．５', '12.5'],
    ['１２，５', '12.5'],
    ['١٢،٥', '12.5'],
    ['12。5', '12.5'],
    [' 12,50 ', '12.50'],
    ['\u200F١٢٫٥٠\u200F', '12.50'],
    [',5', '0.5'],
    ['.5', '0.5'],
    ['12,', '12'],
    ['007', '7'],
    ['0,125', '0.125'],
    ['0', '0'],
    ['1 234,5', '1234.5'],
    ['1\u00A0234\u00A0567,89', '1234567.89'],
    ['1\u202F234,56', '1234.56'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ["1'234.50", '1234.50'],
    ['1’234’567', '1234567'],
    ['١٬٢٣٤٫٥٦', '1234.56'],
    ['1,234,567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['1,00,000.50', '100000.50'],
    ['1234,567', '1234.567'],
    ['1 234,567', '1234.567'],
  ])('%s is %s', (text, expected) =>
    expect(typedNumber(text, 2)).toEqual({ plain: expected, doubtful: false }),
  );

  it.each([
    ...['', ' ', '-5', '+5', 'viel', '1e5', '0x1f', '12 €', '12-5', '½', '1/2'],
    ...[
      '1,234.5,6',
      '1.2.3',
      '1,2,3',
      '12,34,5',
      '1 23',
      '12 5',
      '1,234 567',
      '1.234,567.8',
      '1,234.567.890',
    ],
    ...[',', '.', '٫', '1٫2٫3', '1,,5', '1..5', '5,.', '01,234,567', '1234567890123456', '1,23٬456'],
  ])('%s is no one number', (text) => expect(typedNumber(text, 2)).toBeUndefined());

  it('says where a comma or a point before three digits could be meant both ways', () => {
    expect(typedNumber('1,234', 2)).toEqual({ plain: '1234', doubtful: true });
    expect(typedNumber('12.345', 0)).toEqual({ plain: '12345', doubtful: true });
    expect(typedNumber('1,234', 3)).toEqual({ plain: '1.234', doubtful: true });
    expect(typedNumber('1.250', 3)).toEqual({ plain: '1.250', doubtful: false });
    expect(typedNumber('1 234', 2)).toEqual({ plain: '1234', doubtful: false });
    expect(typedNumber('١٫٢٣٤', 3)).toEqual({ plain: '1.234', doubtful: false });
    expect(typedNumber('0,234', 2)).toEqual({ plain: '0.234', doubtful: false });
  });

  it('comes back whatever script and signs it was written with', () => {
    const scripts = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];
    const styles = [
      { group: '', decimal: ',' },
      { group: '', decimal: '.' },
      { group: ',', decimal: '.' },
      { group: '.', decimal: ',' },
      { group: '\u00A0', decimal: ',' },
      { group: '\u202F', decimal: ',' },
      { group: "'", decimal: '.' },
      { group: '٬', decimal: '٫' },
    ];
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999 }),
        fc.stringMatching(/^\d{1,2}$/),
        fc.constantFrom(...scripts),
        fc.constantFrom(...styles),
        fc.constantFrom(0, 2, 3),
        (whole, fraction, script, { group, decimal }, digits) => {
          const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);
          const text = `${grouped}${decimal}${fraction}`.replace(
            /\d/g,
            (digit) => script[Number(digit)] ?? '',
          );
          expect(typedNumber(text, digits)).toEqual({ plain: `${whole}.${fraction}`, doubtful: false });
        },
      ),
    );
  });

  it('typed key by key is never made of digits that were not typed, or of fewer', () => {
    const keys = fc.array(fc.constantFrom(...'0123456789٣,.٫ '), { maxLength: 9 });
    fc.assert(
      fc.property(keys, fc.constantFrom(0, 2, 3), (typed, digits) => {
        const read = plain(typed.join(''), digits);
        if (read === undefined) return;
        const digitsOf = (text: string) => text.replace(/٣/g, '3').replace(/\D/g, '').replace(/^0+/, '');
        expect(digitsOf(read)).toBe(digitsOf(typed.join('')));
      }),
    );
  });
});

describe('a whole number as people type it', () => {
  it.each([
    ['500', 500],
    ['٥٠٠', 500],
    ['۵۰۰', 500],
    ['５００', 500],
    ['1 500', 1500],
    ['12.00', 12],
    ['12,0', 12],
  ])('%s is %i', (text, value) => expect(typedWhole(text)).toEqual({ value, doubtful: false }));

  it('has thousands where it could have decimals, and says that it could', () =>
    expect(typedWhole('1,500')).toEqual({ value: 1500, doubtful: true }));

  it.each(['12,5', '12.50', '١٢٫٥', '0,5', 'abc', '', '-3'])('%s is none', (text) =>
    expect(typedWhole(text)).toBeUndefined(),
  );
});
