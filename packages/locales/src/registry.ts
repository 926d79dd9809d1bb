/** The six languages of the shop. Exactly these codes stand in URLs, `<html lang>`, hreflang and the database. */
export const LOCALES = ['en', 'zh-CN', 'ru', 'ar', 'fr', 'es'] as const;

export type Locale = (typeof LOCALES)[number];
export type Direction = 'ltr' | 'rtl';

export interface LocaleInfo {
  readonly code: Locale;
  readonly dir: Direction;
  /** The language's name for itself, as its readers look for it. */
  readonly autonym: string;
  /** For `Intl`: Latin digits and the Gregorian calendar are pinned. */
  readonly intlTag: string;
  /** For `og:locale`. */
  readonly openGraph: string;
}

const INFO: Readonly<Record<Locale, LocaleInfo>> = {
  en: { code: 'en', dir: 'ltr', autonym: 'English', intlTag: 'en-GB', openGraph: 'en_GB' },
  'zh-CN': { code: 'zh-CN', dir: 'ltr', autonym: '简体中文', intlTag: 'zh-CN', openGraph: 'zh_CN' },
  ru: { code: 'ru', dir: 'ltr', autonym: 'Русский', intlTag: 'ru-RU', openGraph: 'ru_RU' },
  ar: { code: 'ar', dir: 'rtl', autonym: 'العربية', intlTag: 'ar-u-ca-gregory-nu-latn', openGraph: 'ar_AR' },
  fr: { code: 'fr', dir: 'ltr', autonym: 'Français', intlTag: 'fr-FR', openGraph: 'fr_FR' },
  es: { code: 'es', dir: 'ltr', autonym: 'Español', intlTag: 'es-ES', openGraph: 'es_ES' },
};

/** The language that fills in where another has no text, and the x-default of hreflang. */
export const DEFAULT_LOCALE: Locale = 'en';

/** True for exactly one of the six codes; 'fr-FR' or 'zh' are for `normaliseLocale`. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}

export function localeInfo(locale: Locale): LocaleInfo {
  return INFO[locale];
}

/**
 * The shop's locale for a BCP 47 tag: 'fr-FR' is fr, 'zh' and 'zh-Hans-SG' are zh-CN, 'AR_eg' is ar.
 * Traditional Chinese has no texts here and counts as unknown, as does anything else: undefined.
 */
export function normaliseLocale(tag: string): Locale | undefined {
  const parts = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  if (!parts.every((part) => /^[a-z0-9]{1,8}$/.test(part))) return undefined;
  const [language, ...subtags] = withoutExtensions(parts);
  if (language === 'zh') return isTraditional(subtags) ? undefined : 'zh-CN';
  return isLocale(language) ? language : undefined;
}

/** Drops '-u-nu-latn' and other parts that start with a single letter. */
function withoutExtensions(parts: readonly string[]): readonly string[] {
  const singleton = parts.findIndex((part) => part.length === 1);
  return singleton === -1 ? parts : parts.slice(0, singleton);
}

function isTraditional(subtags: readonly string[]): boolean {
  if (subtags.includes('hans')) return false;
  return subtags.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
}
