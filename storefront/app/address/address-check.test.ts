import fc from 'fast-check';
import { cleanContact, contactFields, faultOf, faultsOf, LONGEST } from './address-check';
import { FORMATS } from './formats';

const filled = {
  email: 'ana@example.com',
  full_name: 'Ana Lima',
  company: '',
  address_1: '12 rue des Lilas',
  address_2: '',
  city: 'Paris',
  province: 'X',
  postal_code: '75001',
  phone: '+33 1 23 45 67 89',
  note: '',
};

describe('cleanContact', () => {
  it('turns other digits and full width into what labels print', () => {
    const contact = cleanContact({
      ...filled,
      postal_code: ' １０００００１ ',
      phone: '٠٥٠١٢٣٤٥٦٧',
      email: 'ａｎａ@example.com',
    });
    expect(contact).toMatchObject({ postal_code: '1000001', phone: '0501234567', email: 'ana@example.com' });
  });

  it('leaves names and streets alone but for spaces', () => {
    expect(cleanContact({ full_name: '  مريم   الصباح ', address_1: 'Ｂ１号' })).toMatchObject({
      full_name: 'مريم الصباح',
      address_1: 'Ｂ１号',
    });
  });

  it('makes nothing out of files and absent fields', () => {
    expect(Object.values(cleanContact({ email: 3, city: undefined })).every((value) => value === '')).toBe(
      true,
    );
  });

  it('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.record({ postal_code: fc.string(), email: fc.string(), city: fc.string() }), (raw) => {
        const once = cleanContact(raw);
        expect(cleanContact(once)).toEqual(once);
      }),
    );
  });
});

describe('faultsOf', () => {
  it('finds nothing wrong with a full address of any country', () => {
    for (const [country, { postal }] of Object.entries(FORMATS)) {
      expect([country, faultsOf({ ...filled, postal_code: postal?.example ?? '' }, country)]).toEqual([
        country,
        {},
      ]);
    }
  });

  it('names everything that is missing, in the order of the form', () => {
    const missing = Object.keys(faultsOf(cleanContact({}), 'US'));
    expect(missing).toEqual(['email', 'full_name', 'address_1', 'city', 'province', 'postal_code']);
  });

  it('does not ask for what the country has not', () => {
    expect(faultsOf({ ...filled, postal_code: '' }, 'KW')).toEqual({});
    expect(faultsOf({ ...filled, city: '', postal_code: '049178' }, 'SG')).toEqual({});
    expect(contactFields('SG')).not.toContain('city');
  });

  it.each(['ana', 'ana@', '@b.co', 'a b@c.de', 'ana@example', 'ana@@example.com'])(
    'refuses the e-mail %s',
    (email) => {
      expect(faultOf('email', email, 'FR')).toBe('wrong');
    },
  );

  it.each(['X', 'محمد', '林晓', 'Þórbjörg', 'a'.repeat(60), "O'Neil-Sørensen y García"])(
    'accepts the name %s',
    (name) => {
      expect(faultOf('full_name', name, 'GB')).toBeUndefined();
    },
  );

  it('refuses phones that are none, and empty ones only where carriers need them', () => {
    expect(['12345', 'call me', '+1234567890123456'].map((phone) => faultOf('phone', phone, 'FR'))).toEqual([
      'wrong',
      'wrong',
      'wrong',
    ]);
    expect([faultOf('phone', '', 'FR'), faultOf('phone', '', 'AE')]).toEqual([undefined, 'missing']);
  });

  it('refuses what no label can hold', () => {
    expect(faultOf('city', 'x'.repeat(LONGEST.city + 1), 'FR')).toBe('long');
  });
});
