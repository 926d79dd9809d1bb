import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { ApplicationBegun, ApplicationFields } from '@caravanserai/contracts/desk-application';
import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import { admin } from './api';
import { linkInLetter } from './letters';
import { backendUrl } from './settings';

const PASSWORD = 'seven red lanterns';

/** A merchant's desk through its API: for what a test has to repeat, not for what it is about. */
export interface MerchantDesk {
  readonly name: string;
  ask<T>(path: string, body?: object): Promise<T>;
}

interface Signed {
  readonly token?: string;
  readonly membership?: string;
}

async function call<T>(path: string, body: object | undefined, { token, membership }: Signed): Promise<T> {
  const response = await fetch(`${backendUrl}${path}${path.includes('?') ? '&' : '?'}locale=en`, {
    method: body ? 'POST' : 'GET',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...(membership && { 'x-membership': membership }),
    },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** An account, confirmed; an application, approved by the platform. */
export async function approvedMerchant(
  fields: Partial<ApplicationFields> & { name: string },
): Promise<MerchantDesk> {
  const email = `merchant-${crypto.randomUUID()}@example.com`;
  const credentials = { email, password: PASSWORD };
  const registered = await call<{ token: string }>('/auth/member/emailpass/register', credentials, {});
  await call('/desk/account', { name: 'Anahit', locale: 'en' }, registered);
  const link = new URL(await linkInLetter(email, '/en/desk/confirm'));
  await call('/desk/confirmations', { token: link.searchParams.get('token') }, {});
  const signed = await call<{ token: string }>('/auth/member/emailpass', credentials, {});
  const application = {
    ...{
      company: `${fields.name} LLC`,
      register_number: '01-117',
      country: '',
      city: 'Garni',
      currency: 'EUR',
    },
    ...{
      source_locale: 'en',
      languages: [],
      categories: ['dried-fruit'],
      goods: 'Dried fruit.',
      website: '',
    },
    ...{ contact_name: 'Anahit', contact_email: email, contact_phone: '' },
    ...fields,
  };
  const begun = await call<ApplicationBegun>(
    '/desk/merchants',
    { fields: application, expected: 0, submit: true },
    signed,
  );
  const query = new URLSearchParams({ search: fields.name }).toString();
  const { merchants } = await admin<{ merchants: { id: string }[] }>(`/merchants?${query}`);
  await admin(`/merchants/${merchants[0]?.id}/decision`, { decision: 'approve' });
  const signedIn = { ...signed, membership: begun.membership_id };
  return { name: fields.name, ask: (path, body) => call(`/merchant${path}`, body, signedIn) };
}

/** Dried fruit with everything that is needed, in stock at a warehouse, handed in for review. */
export async function handedIn(
  { ask }: MerchantDesk,
  title: string,
  place: string,
  price: number,
): Promise<void> {
  const begun = { title, source_locale: 'en', category: 'dried-fruit' };
  const { listing } = await ask<ListingEditResponse>('/listings', begun);
  const texts = {
    subtitle: 'Dried on roofs',
    description: 'Picked in the gardens below Garni and dried on flat roofs for nine days.',
    usage: 'Eaten with tea, or in a dish.',
    ingredients: 'Fruit.',
  };
  for (const [field, value] of Object.entries(texts))
    await ask(`/listings/${listing.id}/texts`, { field, locale: 'en', value, expected: '' });
  const patch = {
    ...{ hs6: '081310', unit: '136', net_grams: 400, gross_grams: 450 },
    ...{ shelf_life_days: 365, storage: 'cool_dry' },
  };
  await ask(`/goods/${listing.id}/data`, { patch });
  const { open } = await ask<OfferResponse>(`/goods/${listing.id}/offer`);
  const way = open.find((one) => one.route === 'domestic' && one.place.code === place);
  await ask(`/goods/${listing.id}/siblings`, {
    route: 'domestic',
    place_id: way?.place.id,
    price,
    pieces: 20,
  });
  await ask(`/listings/${listing.id}/submit`, { note: '' });
}
