import { confirmationToken, readConfirmation } from './confirmation-token';

const KEY = 'a-key-of-good-length-for-this-test';
const GIVEN = { customerId: 'cus_1', email: 'mona@example.com', expiresAt: '2026-11-24T00:00:00.000Z' };
const NOW = new Date('2026-11-22T12:00:00Z');

describe('the token of a confirmation letter', () => {
  const token = confirmationToken(GIVEN, KEY);
  it('says whose address it confirms', () => expect(readConfirmation(token, KEY, NOW)).toEqual(GIVEN));

  const other = Buffer.from(JSON.stringify({ ...GIVEN, customerId: 'cus_2' })).toString('base64url');
  it.each([
    ['another person', `${other}.${token.split('.')[1]}`, KEY, NOW],
    ['another key', token, `${KEY}!`, NOW],
    ['too late', token, KEY, new Date('2026-11-24T00:00:00.001Z')],
    ['no signature', token.split('.')[0]!, KEY, NOW],
    ['nothing', '', KEY, NOW],
  ])('refuses %s', (_what, given, key, now) => expect(readConfirmation(given, key, now)).toBeUndefined());
});
