import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addressFormat,
  addressLines,
  askedFields,
  formFields,
  isRequired,
  moreFields,
} from './address-format';
import { FORMATS } from './formats';

const DESTINATIONS =
  'AE AT AU BE BG BR CA CH CN CY DE EE ES FI FR GB GR HR HU IE IT JP KR KW KZ LT LU LV MT NL PL PT RS SE SG SI SK US';

/** How many fields customs asks for, by the rows that the shop is seeded with: a name only of an orderer. */
const CUSTOMS = new Map(
  readFileSync(join(__dirname, '../../../backend/seed/rules/recipient_requirements.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .map(([dest = '', , party]) => [dest, party === 'orderer' ? 2 : 1]),
);

const paris = {
  full_name: 'Ana Lima',
  address_1: '12 rue des Lilas',
  address_2: '',
  city: 'Paris',
  province: '',
  postal_code: '75001',
};

describe.each(Object.entries(FORMATS))('addresses of %s', (country, format) => {
  it('ask for each field once, the name first, the phone and the note last', () => {
    const fields = formFields(format);
    expect(new Set(fields).size).toBe(fields.length);
    expect(askedFields(format)[0]).toBe('full_name');
    if (format.phone) expect(askedFields(format).at(-1)).toBe('phone');
    expect(fields.at(-1)).toBe('note');
    expect(fields).toEqual(expect.arrayContaining(['company', 'address_1', 'address_2', 'phone']));
  });

  it('ask at once for all that is required, and for nothing else', () => {
    for (const field of askedFields(format)) expect(isRequired(format, field)).toBe(true);
    for (const field of moreFields(format)) expect(isRequired(format, field)).toBe(false);
  });

  it('show exactly the parts that they ask for', () => {
    const fields = formFields(format);
    expect(fields.includes('city')).toBe(format.city !== null);
    expect(fields.includes('province')).toBe(format.province !== null);
    expect(fields.includes('postal_code')).toBe(format.postal !== null);
  });

  it('accept their own example of a postal code and refuse another', () => {
    if (!format.postal) return expect(isRequired(format, 'postal_code')).toBe(false);
    expect(format.postal.example).toMatch(format.postal.pattern);
    expect('?').not.toMatch(format.postal.pattern);
  });

  it('stay within eight visible fields, with the e-mail and what customs asks for', () => {
    expect(1 + askedFields(format).length + (CUSTOMS.get(country) ?? 0)).toBeLessThanOrEqual(8);
  });
});

it('knows what customs asks for, and where', () => {
  expect(Object.fromEntries(CUSTOMS)).toMatchObject({ CN: 2, BR: 1, KR: 1, KZ: 1 });
});

it('has an entry for every destination of the shop', () => {
  expect(Object.keys(FORMATS)).toEqual(DESTINATIONS.split(' '));
});

it('asks no postal code where there is none', () => {
  for (const country of ['AE', 'KW']) expect(formFields(addressFormat(country))).not.toContain('postal_code');
});

it.each(['CN', 'JP', 'KR'])('asks from large to small in %s', (country) => {
  const fields = formFields(addressFormat(country));
  const [province, city, street] = (['province', 'city', 'address_1'] as const).map((f) => fields.indexOf(f));
  expect(province).toBeLessThan(city!);
  expect(city).toBeLessThan(street!);
});

it('asks the phone only where the courier or customs needs it', () => {
  const asked = Object.entries(FORMATS).flatMap(([country, { phone }]) => (phone ? [[country, phone]] : []));
  expect(asked).toEqual([
    ['AE', 'courier'],
    ['CN', 'courier'],
    ['KR', 'customs'],
    ['KW', 'courier'],
  ]);
});

describe('addressLines', () => {
  it('writes an address the way its country does, without gaps', () => {
    expect(addressLines(addressFormat('FR'), paris)).toEqual(['Ana Lima', '12 rue des Lilas', '75001 Paris']);
    expect(addressLines(addressFormat('US'), { ...paris, province: 'TX', postal_code: '75460' })).toEqual([
      'Ana Lima',
      '12 rue des Lilas',
      'Paris, TX 75460',
    ]);
  });

  it('puts the name last where addresses run from large to small', () => {
    const address = {
      ...paris,
      full_name: '林晓',
      province: '上海市',
      city: '徐汇区',
      address_1: '武康路378号',
    };
    expect(addressLines(addressFormat('CN'), { ...address, postal_code: '' })).toEqual([
      '上海市 徐汇区',
      '武康路378号',
      '林晓',
    ]);
  });

  it('writes a company beside the name', () => {
    const at = { ...paris, company: 'Atelier Nord', province: '上海市' };
    expect(addressLines(addressFormat('FR'), at).slice(0, 2)).toEqual(['Ana Lima', 'Atelier Nord']);
    expect(addressLines(addressFormat('CN'), at).slice(-2)).toEqual(['Atelier Nord', 'Ana Lima']);
  });

  it('keeps letters of the values that look like the layout', () => {
    const lines = addressLines(addressFormat('GB'), { ...paris, full_name: 'N A B C S Z' });
    expect(lines[0]).toBe('N A B C S Z');
  });
});
