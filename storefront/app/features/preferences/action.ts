import { isLocale } from '@caravanserai/locales/registry';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { choiceCookie } from '../../data/cookies.server';
import { localeOrThrow, shopContext } from '../../data/shop-context.server';
import { localePath, safeBackPath } from '../../shell/paths';

/**
 * Sets ship-to, display currency and remembered language, each on its own. A value the shop doesn't know changes
 * nothing. Then back to where the shopper was.
 */
export async function action(args: ActionFunctionArgs) {
  const { locale, reference } = await shopContext(args);
  const form = await args.request.formData();
  const shipTo = reference.destinations.find(({ iso2 }) => iso2 === form.get('ship_to'))?.iso2;
  const currency = reference.display_currencies.find((code) => code === form.get('currency'));
  const language = form.get('language');
  const headers = new Headers();
  if (isLocale(language)) headers.append('Set-Cookie', choiceCookie('locale', language));
  if (shipTo) headers.append('Set-Cookie', choiceCookie('ship_to', shipTo));
  if (currency) headers.append('Set-Cookie', choiceCookie('currency', currency));
  return redirect(safeBackPath(form.get('back'), localePath(locale, '/')), { status: 303, headers });
}

/** Nobody reads this address; it only takes forms. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(localePath(localeOrThrow(request, params.locale ?? ''), '/'));
}
