import type { ListingResponse } from '@caravanserai/contracts/listings';
import { CATEGORY_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import type { Crumb } from '../../ui/breadcrumbs';

/** The way to a goods: pavilions, its pavilion, its category. */
export function useCrumbs({ pavilion, category }: Pick<ListingResponse, 'pavilion' | 'category'>): Crumb[] {
  const { t } = useTranslation(['common', 'codes']);
  const locale = useLocale();
  const known = CATEGORY_CODES.find((code) => code === category);
  const crumbs = [
    { name: t('nav.pavilions'), to: localePath(locale, '/pavilions') },
    { name: pavilion.name, to: localePath(locale, `/pavilions/${pavilion.handle}`) },
  ];
  if (!known) return crumbs;
  return [
    ...crumbs,
    { name: t(`codes:categories.${known}`), to: localePath(locale, `/categories/${known}`) },
  ];
}
