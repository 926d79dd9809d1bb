import { Modules } from '@medusajs/framework/utils';
import type { Api } from './api';
import type { TestApp } from './app';

const PASSWORD = 'seven red lanterns';

async function tokenOf(api: Api, actor: string, email: string): Promise<string> {
  const { status, body } = await api.post<{ token: string }>(`/auth/${actor}/emailpass`, {
    email,
    password: PASSWORD,
  });
  if (status !== 200) throw new Error(`Signing in as ${email} answered ${status}.`);
  return body.token;
}

/** A client signed in as a new user of Medusa Admin. */
export async function signInAdmin(app: TestApp, email = 'admin@example.com'): Promise<Api> {
  const users = app.container.resolve(Modules.USER);
  const auth = app.container.resolve(Modules.AUTH);
  const user = await users.createUsers({ email });
  const { authIdentity, error } = await auth.register('emailpass', { body: { email, password: PASSWORD } });
  if (!authIdentity) throw new Error(`Registering ${email} failed: ${String(error)}`);
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { user_id: user.id } });
  return app.api.with({ authorization: `Bearer ${await tokenOf(app.api, 'user', email)}` });
}

/** A client signed in as a new customer, made the way a storefront makes one. */
export async function signInCustomer(app: TestApp, email = 'mona@example.com'): Promise<Api> {
  const registered = await app.api.post<{ token: string }>('/auth/customer/emailpass/register', {
    email,
    password: PASSWORD,
  });
  const unfinished = app.api.with({ authorization: `Bearer ${registered.body.token}` });
  const created = await unfinished.post('/store/customers', { email });
  if (created.status !== 200) throw new Error(`Creating the customer ${email} answered ${created.status}.`);
  return app.api.with({ authorization: `Bearer ${await tokenOf(app.api, 'customer', email)}` });
}
