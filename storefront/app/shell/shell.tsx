import type { Locale } from '@caravanserai/locales/registry';
import { Outlet, type LoaderFunctionArgs } from 'react-router';
import { useTranslation } from 'react-i18next';
import { isUnavailable } from '../data/backend.server';
import { localeOrThrow, shopContext } from '../data/shop-context.server';
import { settings } from '../data/settings.server';
import { Footer } from './footer';
import { Header } from './header';
import type { ShellData } from './shell-data';
import { ShipToNotice } from './ship-to-notice';
import { useArrival } from './use-arrival';

/**
 * What every page's frame shows. The frame stands even when the backend doesn't: then `reference` is null and the
 * page inside says what happened.
 */
export async function loader(args: LoaderFunctionArgs): Promise<ShellData> {
  const locale: Locale = localeOrThrow(args.request, args.params.locale ?? '');
  const { publicUrl } = settings;
  try {
    const { shipTo, currency, chosen, reference } = await shopContext(args);
    return { locale, publicUrl, choices: { shipTo, currency, chosen }, reference };
  } catch (error) {
    if (isUnavailable(error)) return { locale, publicUrl, choices: null, reference: null };
    throw error;
  }
}

export default function Shell() {
  const { t } = useTranslation();
  useArrival();
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <ShipToNotice />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
