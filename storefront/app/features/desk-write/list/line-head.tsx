import type { ListingLine } from '@caravanserai/contracts/desk-write';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';

/** The goods of a line of the matrix, leading to their page. */
export function LineHead({ line: { id, title } }: { line: ListingLine }) {
  const locale = useLocale();
  return (
    <Link to={localePath(locale, `/merchant/listings/${id}`)} lang={title.lang} dir={title.dir}>
      {title.value}
    </Link>
  );
}
