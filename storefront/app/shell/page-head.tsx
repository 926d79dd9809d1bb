import { DEFAULT_LOCALE, LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useLocale } from '../i18n/use-locale';
import { useShell } from './shell-data';
import { usePagePaths } from './use-page-paths';

interface PageHeadProps {
  readonly title: string;
  readonly description: string;
  /** For pages that search engines should not keep, such as results and carts. */
  readonly noindex?: boolean;
}

/** Title, description, canonical address, the page in all languages, and what is shown where it is shared. */
export function PageHead({ title, description, noindex = false }: PageHeadProps) {
  const locale = useLocale();
  const paths = usePagePaths();
  const origin = useShell()?.publicUrl ?? '';
  const full = `${title} · Caravanserai`;
  return (
    <>
      <title>{full}</title>
      <meta name="description" content={description} />
      {noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={origin + paths[locale]} />
      {LOCALES.map((code) => (
        <link key={code} rel="alternate" hrefLang={code} href={origin + paths[code]} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + paths[DEFAULT_LOCALE]} />
      <meta property="og:site_name" content="Caravanserai" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={full} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={origin + paths[locale]} />
      <meta property="og:locale" content={localeInfo(locale).openGraph} />
    </>
  );
}
