import { nameHash } from '../../identity/person-hash';
import type { RequirementRow } from '../../identity/requirement';
import type { Asked } from './asked';
import { missingOf } from './missing';
import { missingCodes, MissingError } from './missing-error';
import { missingParts } from './missing-words';

const SECRET = 'x'.repeat(32);
const ROW: RequirementRow = {
  id: 'recipient_requirements:CN/BONDED',
  dest: 'CN',
  route: 'BONDED',
  party: 'orderer',
  number_kind: 'CN_RESIDENT',
  phone: true,
  valid_from: '2019-01-01',
  valid_to: '',
  source: '',
  conf: 'S',
};
const ADDRESS = {
  first_name: '王小明',
  last_name: '',
  address_1: '世纪大道100号',
  address_2: null,
  city: '上海',
  province: '上海',
  postal_code: null,
  phone: '13800000000',
  country: 'CN',
};

type Consignment = Parameters<typeof missingOf>[1]['consignments'][number];

const consignment = (route: Consignment['route'], from: string, dest: string, flags: string[] = []) =>
  ({
    key: `m/${route}/p`,
    route,
    input: { from, dest, lines: [{ id: 'l', hs6: '220421', origin: 'CL', flags }] },
  }) as unknown as Consignment;

const landing = (...consignments: Consignment[]) => ({
  consignments,
  shipTo: consignments[0]?.input.dest ?? 'CN',
  date: '2026-11-22',
});

const asked = (given: Partial<Asked> = {}): Asked => ({
  requirements: [ROW],
  restrictions: [],
  identity: null,
  consents: [],
  billing_name: null,
  ...given,
});

const identity = (name: string): Asked['identity'] => ({
  country: 'CN',
  number_kind: 'CN_RESIDENT',
  number_masked: '9*1',
  fictional: true,
  name_hash: nameHash(name, SECRET),
});

const CONSENTS: Asked['consents'] = [
  { kind: 'risk_notice', text_version: '2026-11-22', at: '2026-11-22T00:00:00.000Z' },
  { kind: 'sensitive_data', text_version: '2026-11-22', at: '2026-11-22T00:00:00.000Z' },
];

const codes = (...given: Parameters<typeof missingOf> extends [...infer Given, string] ? Given : never) =>
  missingOf(...given, SECRET).codes;

const CART = { email: 'guest@example.com', address: ADDRESS };
const BONDED = landing(consignment('bonded', 'CN', 'CN'));

describe('missingOf', () => {
  it('names everything, in the order of the form', () => {
    expect(codes({ email: null, address: null }, BONDED, asked())).toEqual([
      'email',
      'address',
      'phone',
      'identity',
      'consent_risk_notice',
      'consent_sensitive_data',
    ]);
  });

  it('is content with a person, a payer of the same name and both consents', () => {
    expect(codes(CART, BONDED, asked({ identity: identity('王小明'), consents: CONSENTS }))).toEqual([]);
  });

  it.each([
    ['the billing name is another', '王小明', '赵六', ['payer_differs']],
    ['the billing name is the orderer’s, the recipient another', '李雷', '李 雷', []],
    ['there is no billing name and the recipient is another', '李雷', null, ['payer_differs']],
  ])('compares names: %s', (_, name, billing_name, wanted) => {
    const given = asked({ identity: identity(name), consents: CONSENTS, billing_name });
    expect(codes(CART, BONDED, given)).toEqual(wanted);
  });

  it('takes no number of another kind, and no consent to another version of a text', () => {
    const other = { ...identity('王小明')!, number_kind: 'KZ_IIN_BIN' as const };
    const old = CONSENTS.map((consent) => ({ ...consent, text_version: '2020-01-01' }));
    expect(codes(CART, BONDED, asked({ identity: other, consents: old }))).toEqual([
      'identity',
      'consent_risk_notice',
      'consent_sensitive_data',
    ]);
  });

  it('asks only where goods cross into a customs territory, by the rows of the day and the route', () => {
    const rows = [{ ...ROW, dest: 'KZ', route: '*', party: 'recipient' as const, phone: false }];
    const to = { ...CART, address: { ...ADDRESS, country: 'KZ', phone: null } };
    const kazakh = (from: string, given: Partial<RequirementRow> = {}) =>
      codes(
        to,
        landing(consignment('direct_mail', from, 'KZ')),
        asked({ requirements: rows.map((row) => ({ ...row, ...given })) }),
      );
    expect(kazakh('RW')).toEqual(['identity']);
    expect(kazakh('KG')).toEqual([]);
    expect(kazakh('RW', { valid_from: '2027-01-01' })).toEqual([]);
    expect(kazakh('RW', { valid_to: '2026-11-21' })).toEqual([]);
    expect(kazakh('RW', { route: 'BONDED' })).toEqual([]);
    expect(codes(CART, landing(consignment('domestic', 'CN', 'CN')), asked())).toEqual([]);
  });

  it('asks the age where a rule keeps goods from minors', () => {
    const restrictions: Asked['restrictions'] = [
      {
        dest: '*',
        scope: 'ALCOHOL',
        route: '*',
        action: 'AGE_18',
        reason_key: 'age_alcohol',
        valid_from: '2026-01-01',
      },
    ];
    const wine = landing(consignment('domestic', 'CN', 'CN', ['ALCOHOL']));
    expect(codes(CART, wine, asked({ restrictions }))).toEqual(['consent_age_18']);
    expect(codes(CART, landing(consignment('domestic', 'CN', 'CN')), asked({ restrictions }))).toEqual([]);
  });
});

describe('MissingError', () => {
  it('says each part in one sentence, and its codes outlive being written down', () => {
    const missing = missingOf({ email: null, address: ADDRESS }, BONDED, asked(), SECRET);
    const error = new MissingError(missingParts(missing, 'zh-CN'));
    expect(error.message).toContain('电子邮箱');
    expect(error.message).toContain('身份证号码');
    const written: unknown = JSON.parse(JSON.stringify({ ...error }));
    expect(missingCodes(written)).toEqual(missing.codes);
    expect(missingCodes(new Error('other'))).toBeUndefined();
    expect(missingCodes(null)).toBeUndefined();
  });
});
