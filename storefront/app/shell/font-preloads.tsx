import type { Locale } from '@caravanserai/locales/registry';

const LATIN = ['display-latin', 'text-latin'];

/** Only the script in use; Chinese comes from the system. Arabic digits and codes are set in the Latin face. */
const FILES: Readonly<Record<Locale, readonly string[]>> = {
  en: LATIN,
  fr: LATIN,
  es: LATIN,
  ru: ['display-cyrillic', 'text-cyrillic', 'text-latin'],
  ar: ['display-arabic', 'text-latin'],
  'zh-CN': [],
};

export function FontPreloads({ locale }: { locale: Locale }) {
  return FILES[locale].map((file) => (
    <link
      key={file}
      rel="preload"
      href={`/fonts/${file}.v1.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ));
}
