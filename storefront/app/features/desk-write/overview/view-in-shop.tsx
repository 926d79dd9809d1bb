import type { ListingEdit } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';

/** The way to the shop's own page of what is published. */
export function ViewInShop({ listing: { live, slugs, handle } }: { listing: ListingEdit }) {
  const { t } = useTranslation('desk-write');
  const locale = useLocale();
  if (!live) return null;
  return (
    <ButtonLink look="plain" to={localePath(locale, `/goods/${slugs[locale] ?? handle}`)} reloadDocument>
      {t('overview.view')}
    </ButtonLink>
  );
}
