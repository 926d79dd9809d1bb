import { isLocale, LOCALES, localeInfo, type Locale } from '@caravanserai/locales/registry';
import { Outlet, redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { destinations } from '../../data/destinations.server';
import { createTranslator } from '../../i18n/instance';
import { messagesFor } from '../../i18n/messages.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { localePath, pathWithoutLocale } from '../../shell/paths';
import { merchantDesk } from '../desk-context.server';
import { previewFor, readPreview } from './preview.server';
import { PreviewBar, type PreviewBarProps } from './preview-bar';
import { previewLinks } from './preview-links';

export const handle: RouteHandle = { namespaces: ['desk', 'errors', 'listing', 'labels'] };
export const links = previewLinks;

/**
 * `?desk=`: the language of the bar, the merchant's own; the page below is in the address's. `?language=` asks for
 * another address.
 */
export async function loader(args: LoaderFunctionArgs): Promise<PreviewBarProps> {
  const { locale, tenant } = await merchantDesk(args);
  const url = new URL(args.request.url);
  const wanted = url.searchParams.get('language');
  if (isLocale(wanted)) throw redirect(inLanguage(url, wanted), { status: 303 });
  const asked = url.searchParams.get('desk');
  const desk: Locale = isLocale(asked) ? asked : locale;
  const [{ published }, places] = await Promise.all([
    readPreview(args),
    destinations(desk, args.context.shopperAddress),
  ]);
  const t = createTranslator(desk, messagesFor(desk, ['desk-write'])).getFixedT(desk, 'desk-write');
  const id = args.params.id ?? '';
  return {
    id,
    tenant: tenant.name,
    desk,
    locale,
    ...previewFor(args.request, locale),
    countries: places.destinations.map(({ iso2, name }) => ({ iso2, name })),
    currencies: places.display_currencies,
    words: {
      title: t('preview.title'),
      published: t(`preview.${published}`),
      country: t('preview.country'),
      language: t('preview.language'),
      currency: t('preview.currency'),
      show: t('preview.show'),
      back: t('preview.back'),
    },
    languages: LOCALES.map((code) => ({ code, name: localeInfo(code).autonym })),
  };
}

/** The same address in another language, without asking for one again. */
function inLanguage({ pathname, searchParams }: URL, language: Locale): string {
  const rest = new URLSearchParams(searchParams);
  rest.delete('language');
  return `${localePath(language, pathWithoutLocale(pathname))}?${rest.toString()}`;
}

/** The shop's own page below a bar that says for whom it is shown; its buttons buy nothing. */
export default function PreviewFrame() {
  const bar = useLoaderData<typeof loader>();
  return (
    <>
      <PreviewBar {...bar} />
      <main id="main" tabIndex={-1}>
        <fieldset disabled className="looked-at">
          <Outlet />
        </fieldset>
      </main>
    </>
  );
}
