import type { Locale } from '@caravanserai/locales/registry';

const LATIN = ['display-latin.v2', 'text-latin.v2'];
const MARKED = [...LATIN, 'display-latin-more.v1', 'text-latin-more.v1'];

/** Only the script in use; Chinese comes from the system. Arabic digits and codes are set in the Latin text face. */
const FILES: Readonly<Record<Locale, readonly string[]>> = {
  en: LATIN,
  fr: MARKED,
  es: MARKED,
  ru: [...LATIN, 'display-russian.v1', 'text-russian.v1'],
  ar: ['display-arabic.v2', 'text-latin.v2'],
  'zh-CN': [],
};

export function FontPreloads({ locale }: { locale: Locale }) {
  return FILES[locale].map((file) => (
    <link
      key={file}
      rel="preload"
      href={`/fonts/${file}.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ));
}
