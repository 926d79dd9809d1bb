import { countryName } from '@caravanserai/locales/countries';
import { useTranslation } from 'react-i18next';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { cleanContact, type Contact, type Faults } from '../../address/address-check';
import { addressFaults, toContact } from '../../address/address-contact';
import { toStoreAddress } from '../../address/store-address';
import type { SavedAddress } from '../../data/account/saved-addresses.server';
import { signedIn } from '../../data/account/signed-in.server';
import { withCookies } from '../../data/cart/cookie.server';
import { textIn } from '../../data/credentials.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ButtonLink } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { AddressCard } from './components/address-card';
import { AddressForm } from './components/address-form';
import { Frame } from './components/frame';

export { accountLinks as links } from './styles';

export const handle: RouteHandle = { namespaces: ['account', 'checkout'] };

const PATH = '/store/customers/me/addresses';
const ID = /^cuaddr_[A-Za-z0-9]+$/;

interface Answer {
  readonly contact: Contact;
  readonly faults: Faults;
}

/** `?edit=new` or an address's id opens the form; `?country=` says what it asks for. */
export async function loader(args: LoaderFunctionArgs) {
  const { shop, call, cookies } = await signedIn(args);
  const query = new URL(args.request.url).searchParams;
  const { addresses } = await call<{ addresses: SavedAddress[] }>(PATH, {
    query: { limit: 50, order: '-created_at', locale: undefined },
  });
  const edit = query.get('edit');
  const edited = addresses.find(({ id }) => id === edit);
  const known = shop.reference.destinations.map(({ iso2 }) => iso2);
  const country = [query.get('country'), edited?.country_code.toUpperCase(), shop.shipTo].find(
    (code) => code && known.includes(code),
  );
  const page = {
    addresses: addresses.map((address) => ({
      id: address.id,
      contact: toContact(address),
      country: address.country_code.toUpperCase(),
      countryName: countryName(address.country_code.toUpperCase(), shop.locale),
    })),
    form:
      edited || edit === 'new'
        ? {
            id: edited?.id ?? null,
            country: country ?? shop.shipTo,
            contact: edited ? toContact(edited) : null,
          }
        : null,
    countries: shop.reference.destinations.map(({ iso2, name }) => ({ iso2, name })),
  };
  return data(page, { headers: withCookies(cookies) });
}

/** `intent`: `save` (with `id` that one, else a new one) or `remove`. */
export async function action(args: ActionFunctionArgs): Promise<Response | Answer> {
  const { shop, call } = await signedIn(args);
  const form = await args.request.formData();
  const asked = textIn(form, 'id');
  const id = ID.test(asked) ? asked : null;
  const back = redirect(localePath(shop.locale, '/account/addresses'), { status: 303 });
  const query = { locale: undefined };
  if (form.get('intent') === 'remove') {
    if (id) await call(`${PATH}/${id}`, { method: 'DELETE', query });
    return back;
  }
  const country = textIn(form, 'country');
  const contact = cleanContact(Object.fromEntries(form));
  const faults = addressFaults(contact, country);
  const known = shop.reference.destinations.some(({ iso2 }) => iso2 === country);
  if (Object.keys(faults).length > 0 || !known) return { contact, faults };
  const { metadata: _, ...body } = toStoreAddress(contact, country);
  await call(id ? `${PATH}/${id}` : PATH, { method: 'POST', body, query });
  return back;
}

export default function Addresses() {
  const { t } = useTranslation('account');
  const { addresses, form, countries } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  const add = (
    <ButtonLink look="plain" to={`${localePath(useLocale(), '/account/addresses')}?edit=new`}>
      {t('address.add')}
    </ButtonLink>
  );
  return (
    <Frame page="addresses">
      {form ? (
        <AddressForm
          key={form.country}
          id={form.id}
          country={form.country}
          countries={countries}
          contact={answer?.contact ?? form.contact}
          faults={answer?.faults ?? {}}
        />
      ) : addresses.length === 0 ? (
        <Empty title={t('address.none')} text={t('address.none_text')} action={add} />
      ) : (
        <>
          <ul className="addresses">
            {addresses.map((address) => (
              <AddressCard key={address.id} {...address} />
            ))}
          </ul>
          <div>{add}</div>
        </>
      )}
    </Frame>
  );
}
