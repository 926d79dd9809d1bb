import { json } from 'express';
import { useBareApp } from '../../../integration-tests/support/bare-app';
import { knownActors } from './auth-actors';
import { customerAddress, emailPasswordRules, isAcceptablePassword } from './email-password';

const bare = useBareApp((app) => {
  app.use(json());
  app.use('/auth', knownActors(['user', 'customer']), emailPasswordRules());
  app.use('/store', customerAddress());
  app.use((request, response) => void response.json({ body: request.body as unknown }));
});

const GOOD = { email: 'mona@example.com', password: 'seven red lanterns' };

describe('actors', () => {
  it.each(['nonsense', 'Customer', 'merchant', '%63ustomer', '__proto__'])('refuses %s', async (actor) => {
    const answer = await bare.api.post(`/auth/${actor}/emailpass/register`, GOOD);
    expect(answer).toMatchObject({ status: 400, body: { parameter: 'actor_type' } });
  });

  it.each(['/auth/customer/emailpass', '/auth/user/emailpass', '/auth/session', '/auth/token/refresh'])(
    'knows %s',
    async (path) => expect((await bare.api.post(path, GOOD)).status).toBe(200),
  );
});

describe('register', () => {
  const register = (body: unknown) =>
    bare.api.post<{ body: unknown }>('/auth/customer/emailpass/register', body);

  it('accepts good input and writes the address in lower case', async () => {
    const answer = await register({ ...GOOD, email: ' Mona@Example.COM ' });
    expect(answer).toMatchObject({ status: 200, body: { body: { email: 'mona@example.com' } } });
  });

  it.each([
    '',
    'mona',
    'mona@',
    '@example.com',
    'a b@example.com',
    'mona@example',
    `${'x'.repeat(250)}@a.io`,
    5,
    null,
    ['a@b.io'],
  ])('refuses the address %p', async (email) =>
    expect(await register({ ...GOOD, email })).toMatchObject({ status: 400, body: { parameter: 'email' } }),
  );

  it.each([
    '',
    'x',
    'seven77',
    'aaaaaaaaaaaa',
    'abababababab',
    'PASSWORD',
    'password123',
    'mona@example.com',
    'x'.repeat(129),
    12345678,
    null,
  ])('refuses the password %p', async (password) =>
    expect(await register({ ...GOOD, password })).toMatchObject({
      status: 400,
      body: { parameter: 'password' },
    }),
  );

  it('holds for every actor and for an encoded path', async () => {
    for (const path of [
      '/auth/user/emailpass/register',
      '/auth/customer/%65mailpass/register',
      '/AUTH/user/emailpass/register/',
    ]) {
      expect((await bare.api.post(path, { ...GOOD, password: 'x' })).status).toBe(400);
    }
  });
});

describe('other routes', () => {
  it('finds the account whatever the case typed', async () => {
    const signIn = await bare.api.post('/auth/customer/emailpass', {
      email: 'MONA@example.com',
      password: 'x',
    });
    expect(signIn).toMatchObject({ status: 200, body: { body: { email: 'mona@example.com' } } });
    const reset = await bare.api.post('/auth/customer/emailpass/reset-password', {
      identifier: 'MONA@example.com',
    });
    expect(reset).toMatchObject({ status: 200, body: { body: { identifier: 'mona@example.com' } } });
  });

  it('applies the password rules to a new password', async () => {
    expect((await bare.api.post('/auth/customer/emailpass/update', { password: 'short' })).status).toBe(400);
    expect((await bare.api.post('/auth/customer/emailpass/update', { password: GOOD.password })).status).toBe(
      200,
    );
  });

  it('keeps the customer record in step', async () => {
    const answer = await bare.api.post('/store/customers', { email: 'Mona@Example.com' });
    expect(answer).toMatchObject({ status: 200, body: { body: { email: 'mona@example.com' } } });
    expect((await bare.api.post('/store/customers', { email: 'mona' })).status).toBe(400);
  });
});

test('a password counts characters, not bytes', () => {
  expect(isAcceptablePassword('七盏红灯笼挂檐', undefined)).toBe(false);
  expect(isAcceptablePassword('七盏红灯笼挂檐下', undefined)).toBe(true);
});
