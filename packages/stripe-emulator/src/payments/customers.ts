import type Stripe from 'stripe';
import * as z from 'zod/mini';
import { noSuch } from '../http/fault';
import { clearable, expand, metadata, params } from '../http/read';
import { newId } from '../store/ids';
import { mergeMetadata } from '../store/merge-metadata';
import type { World } from '../world';
import { recordEvent } from '../events/record-event';
import { addressOf } from './billing';
import { address, shipping } from './shapes';

const text = z.optional(clearable);

export const customerInput = params({
  address: z.optional(z.union([address, z.literal('')])),
  description: text,
  email: text,
  metadata: z.optional(metadata),
  name: text,
  phone: text,
  preferred_locales: z.optional(z.array(z.string())),
  shipping: z.optional(shipping),
  expand,
});

type CustomerInput = z.infer<typeof customerInput>;

export function createCustomer(world: World, input: CustomerInput): Stripe.Customer {
  const blank: Stripe.Customer = {
    id: newId('cus', 14),
    object: 'customer',
    address: null,
    balance: 0,
    created: world.clock.seconds(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: null,
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
  const customer = filled(blank, input);
  world.store.put('customers', customer);
  recordEvent(world, 'customer.created', customer);
  return customer;
}

export function updateCustomer(world: World, id: string, input: CustomerInput): Stripe.Customer {
  const customer = filled(findCustomer(world, id), input);
  world.store.put('customers', customer);
  recordEvent(world, 'customer.updated', customer);
  return customer;
}

/** Removes a customer for good; its methods are detached. Its id stays known as deleted. */
export function deleteCustomer(world: World, id: string): Stripe.DeletedCustomer {
  const customer = findCustomer(world, id);
  for (const method of world.store.all('payment_methods')) {
    if (method.customer === id) world.store.put('payment_methods', { ...method, customer: null });
  }
  const deleted: Stripe.DeletedCustomer = { id, object: 'customer', deleted: true };
  world.store.put('customers', deleted);
  recordEvent(world, 'customer.deleted', customer);
  return deleted;
}

/** A customer that exists. @throws StripeFault otherwise */
export function findCustomer(world: World, id: string, place: 'param' | 'path' = 'path'): Stripe.Customer {
  const customer = world.store.get('customers', id);
  if (!customer || customer.deleted)
    throw noSuch('customer', id, place === 'path' ? 'id' : 'customer', place);
  return customer;
}

function filled(customer: Stripe.Customer, input: CustomerInput): Stripe.Customer {
  const { description, email, name, phone, preferred_locales } = input;
  const given = { description, email, name, phone, preferred_locales };
  return {
    ...customer,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    address: input.address === undefined ? customer.address : input.address ? addressOf(input.address) : null,
    metadata: mergeMetadata(customer.metadata, input.metadata),
    shipping:
      input.shipping === undefined
        ? customer.shipping
        : input.shipping
          ? {
              address: addressOf(input.shipping.address),
              name: input.shipping.name,
              phone: input.shipping.phone ?? null,
            }
          : null,
  };
}
