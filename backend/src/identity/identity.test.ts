import { fictionalResidentNumber } from '@caravanserai/customs/identity/fictional-number';
import { checkOrderer } from './orderer';
import { nameHash, personHash } from './person-hash';
import { open, seal } from './seal';

const KEYS = [
  { version: 1, key: 'ab'.repeat(32) },
  { version: 2, key: 'cd'.repeat(32) },
];
const NUMBER = fictionalResidentNumber('1990-05-04', 7);
const settings = { hashSecret: 'x'.repeat(32), numbers: 'fictional' as const };

describe('seal', () => {
  it('opens with the key that sealed it, where it belongs', () => {
    const sealed = seal('王小明', 'buyer_1 name', KEYS);
    expect(open(sealed, 'buyer_1 name', 2, KEYS)).toBe('王小明');
    expect(sealed).not.toContain('王');
    expect(seal('王小明', 'buyer_1 name', KEYS)).not.toBe(sealed);
  });

  it.each([
    ['moved to another record', (sealed: string) => open(sealed, 'buyer_2 name', 2, KEYS)],
    ['read with another key', (sealed: string) => open(sealed, 'buyer_1 name', 1, KEYS)],
    ['a key that is gone', (sealed: string) => open(sealed, 'buyer_1 name', 3, KEYS)],
    ['changed', (sealed: string) => open(`A${sealed.slice(1)}B`, 'buyer_1 name', 2, KEYS)],
  ])('stays shut: %s', (_, attempt) => {
    expect(() => attempt(seal('王小明', 'buyer_1 name', KEYS))).toThrow();
  });
});

describe('checkOrderer', () => {
  const check = (name: string, number: string, numbers: 'fictional' | 'real' = 'fictional') => {
    const asked = { country: 'CN', kind: 'CN_RESIDENT' as const, withName: true };
    const answer = checkOrderer({ name, number }, asked, '2026-11-22', { ...settings, numbers });
    return answer.ok ? answer.orderer.masked : answer.problem;
  };

  it.each([
    ['王小明', NUMBER, `9${'*'.repeat(16)}${NUMBER.slice(-1)}`],
    [
      '  阿卜杜拉·买买提 ',
      `${NUMBER.slice(0, 6)} ${NUMBER.slice(6)}`,
      `9${'*'.repeat(16)}${NUMBER.slice(-1)}`,
    ],
    ['王', NUMBER, 'name'],
    ['王2', NUMBER, 'name'],
    ['', NUMBER, 'name'],
    ['<script>', NUMBER, 'name'],
    ['王小明', '123', 'length'],
    ['王小明', '11010519491231002X', 'fictional_only'],
  ])('%s, %s: %s', (name, number, wanted) => {
    expect(check(name, number)).toBe(wanted);
  });

  it('takes a recipient’s number without a name, and none that nobody has where numbers are real', () => {
    const asked = { country: 'BR', kind: 'BR_CPF_CNPJ' as const, withName: false };
    const answer = (numbers: 'fictional' | 'real') =>
      checkOrderer({ number: '111.111.111-11' }, asked, '2026-11-22', { ...settings, numbers });
    expect(answer('fictional')).toMatchObject({
      ok: true,
      orderer: { name: '', number: '11111111111', country: 'BR' },
    });
    expect(answer('real')).toEqual({ ok: false, problem: 'never_issued' });
  });

  it('takes real numbers where the installation does', () => {
    expect(check('王小明', '11010519491231002x', 'real')).toBe('1****************X');
  });
});

describe('hashes', () => {
  it('find a person however the number and name are typed, and tell countries and secrets apart', () => {
    const hash = personHash('CN', NUMBER, 'a');
    expect(personHash('CN', ` ${NUMBER.slice(0, 10)} ${NUMBER.slice(10)}`, 'a')).toBe(hash);
    expect(personHash('KR', NUMBER, 'a')).not.toBe(hash);
    expect(personHash('CN', NUMBER, 'b')).not.toBe(hash);
    expect(nameHash('Anna Maria', 'a')).toBe(nameHash('ANNA  MARIA ', 'a'));
    expect(nameHash('王小明', 'a')).not.toBe(nameHash('王小名', 'a'));
  });
});
