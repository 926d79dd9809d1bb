import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import '../catalogue.css';

export interface CategoryLink {
  readonly code: string;
  readonly name: string;
}

/** Every category, for those who would rather look around. */
export function CategoryLinks({ categories }: { categories: readonly CategoryLink[] }) {
  const { t } = useTranslation('catalogue');
  const locale = useLocale();
  if (categories.length === 0) return null;
  return (
    <nav className="category-links" aria-labelledby="categories">
      <h2 id="categories">{t('categories')}</h2>
      <ul>
        {categories.map(({ code, name }) => (
          <li key={code}>
            <Link className="chip txt" to={localePath(locale, `/categories/${code}`)} prefetch="intent">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
