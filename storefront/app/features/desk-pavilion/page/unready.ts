import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { autonym, isSourceLocale } from '@caravanserai/locales/source-locales';
import { readiness } from './matrix-of';

/** Languages in which something is missing or old, each by its own name. */
export const unreadable = ({ locales, rows }: Pick<PageResponse, 'locales' | 'rows'>): string[] =>
  locales
    .filter((locale) => readiness(rows, locale) < 100)
    .map((locale) => (isSourceLocale(locale) ? autonym(locale) : locale));
