import { doorFaults, isFaulty } from './door-faults';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('a form before the account', () => {
  it.each<[Record<string, string>, boolean, unknown]>([
    [{ email: 'mona@example.com', password: 'x' }, true, {}],
    [{ email: ' ｍｏｎａ＠example.com ', password: 'eight gr' }, false, {}],
    [{ email: '', password: '' }, true, { email: 'email', password: 'no_password' }],
    [{ email: 'mona', password: 'seven r' }, false, { email: 'email', password: 'password' }],
    [{ email: 'mona@example', password: 'x' }, true, { email: 'email' }],
    [{ email: `${'a'.repeat(250)}@example.com`, password: 'x' }, true, { email: 'email' }],
    [{ email: 'mona@example.com' }, false, {}],
    [{ token: 't', password: '' }, false, { password: 'password' }],
  ])('%j (a known password: %s) has the faults %j', (fields, known, faults) => {
    expect(doorFaults(form(fields), known)).toEqual(faults);
    expect(isFaulty(doorFaults(form(fields), known))).toBe(Object.keys(faults as object).length > 0);
  });
});
