import { randomBytes } from 'node:crypto';
import { createCustomerAccountWorkflow, createUserAccountWorkflow } from '@medusajs/medusa/core-flows';
import { Modules } from '@medusajs/framework/utils';
import { query, type SeedContext } from '../context';

export interface Login {
  email: string;
  password: string;
}

export interface DemoLogins {
  admin: Login;
  shopper: Login;
}

const EMAILS = { admin: 'admin@caravanserai.example', shopper: 'shopper@caravanserai.example' };

/** The demonstration's accounts. Passwords are made once; `known` are those of an earlier seed. */
export async function seedAccounts(context: SeedContext, known: Partial<DemoLogins>): Promise<DemoLogins> {
  const admin = known.admin ?? { email: EMAILS.admin, password: newPassword() };
  const shopper = known.shopper ?? { email: EMAILS.shopper, password: newPassword() };
  const { data: users } = await query(context).graph({
    entity: 'user',
    fields: ['id'],
    filters: { email: admin.email },
  });
  const adminIdentity = await identity(context, admin);
  if (users.length === 0) {
    await createUserAccountWorkflow(context.container).run({
      input: {
        authIdentityId: adminIdentity,
        userData: { email: admin.email, first_name: 'Platform', last_name: 'Admin' },
      },
    });
  }
  const { data: customers } = await query(context).graph({
    entity: 'customer',
    fields: ['id'],
    filters: { email: shopper.email, has_account: true },
  });
  const shopperIdentity = await identity(context, shopper);
  if (customers.length === 0) {
    await createCustomerAccountWorkflow(context.container).run({
      input: {
        authIdentityId: shopperIdentity,
        customerData: { email: shopper.email, first_name: 'Demo', last_name: 'Shopper' },
      },
    });
  }
  return { admin, shopper };
}

/** The e-mail and password identity; an existing one gets the password we are about to print. */
export async function identity({ container }: SeedContext, login: Login): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const registered = await auth.register('emailpass', {
    body: { email: login.email, password: login.password },
  });
  if (registered.success && registered.authIdentity) return registered.authIdentity.id;
  await auth.updateProvider('emailpass', { entity_id: login.email, password: login.password });
  const [known] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: login.email } },
    { take: 1 },
  );
  if (!known)
    throw new Error(`Account ${login.email} could not be made: ${registered.error ?? 'unknown reason'}`);
  return known.id;
}

export const newPassword = (): string => randomBytes(9).toString('base64url');
