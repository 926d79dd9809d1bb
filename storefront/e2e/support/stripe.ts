import { expect } from '@playwright/test';
import { emulator } from './settings';

/** What the bank holds or took. Amounts in Stripe's units, currency in lower case. */
export interface Charge {
  readonly amount: number;
  readonly amount_captured: number;
  readonly amount_refunded: number;
  readonly currency: string;
  readonly paid: boolean;
  readonly refunded: boolean;
  readonly billing_details: { readonly email: string | null };
}

/** All money that moved, or was held, for a shopper. */
export async function chargesOf(email: string): Promise<Charge[]> {
  const { data } = await ask<{ data: Charge[] }>('/v1/charges?limit=100');
  return data.filter(({ paid, billing_details }) => paid && billing_details.email === email);
}

/** One payment of the shopper and no other, of this amount. */
export async function expectPaidOnce(email: string, amount: number) {
  await expect(async () => {
    const charges = await chargesOf(email);
    expect(charges.map((one) => [one.amount, one.amount_captured, one.amount_refunded])).toEqual([
      [amount, amount, 0],
    ]);
  }).toPass({ timeout: 60_000 });
}

/** The emulator's control, see its README. */
export const steer = (path: string, body: object = {}, method = 'POST') =>
  ask(`/_emulator/${path}`, { method, body: method === 'DELETE' ? undefined : JSON.stringify(body) });

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = { authorization: `Bearer ${emulator.secretKey}`, 'content-type': 'application/json' };
  const response = await fetch(emulator.url + path, { ...init, headers });
  expect(response.status, `${init.method ?? 'GET'} ${path}`).toBe(200);
  return (await response.json()) as T;
}
