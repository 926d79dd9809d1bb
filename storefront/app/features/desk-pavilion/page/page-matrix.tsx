import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { useTranslation } from 'react-i18next';
import { LanguageName } from '../../../desk/pair/language-name';
import { CompletenessMatrix, MatrixKey } from '../../../desk/pair/matrix';
import { partState, partsOf, readiness } from './matrix-of';
import { usePartNames } from './part-names';
import { useStateWords } from './state-words';
import { autonym, isSourceLocale } from '@caravanserai/locales/source-locales';

interface PageMatrixProps {
  readonly page: PageResponse;
  readonly part: string;
  readonly target: string;
}

/** Languages by parts: how far each is, and the way to write it. */
export function PageMatrix({ page, part, target }: PageMatrixProps) {
  const { t } = useTranslation('desk-pavilion');
  const names = usePartNames(page);
  const words = useStateWords();
  const parts = partsOf(page);
  const version =
    page.open === page.version.id || page.version.state === 'published' ? '' : `version=${page.version.id}&`;
  const lines = page.locales.map((locale) => ({
    key: locale,
    head: <LanguageName locale={locale} />,
    current: locale === target,
    ready: `${readiness(page.rows, locale)}%`,
    cells: parts.map((each) => {
      const state = partState(page.rows, each, locale);
      const language = isSourceLocale(locale) ? autonym(locale) : locale;
      return {
        state,
        label: t('page.cell', { part: names(each), language, state: words(state) }),
        to: `?${version}part=${each}&lang=${locale}#write`,
      };
    }),
  }));
  const columns = parts.map((each) => ({
    key: each,
    head: each === part ? <strong>{names(each)}</strong> : names(each),
  }));
  return (
    <div>
      <CompletenessMatrix
        caption={t('page.matrix')}
        corner={t('page.language')}
        columns={columns}
        lines={lines}
      />
      <MatrixKey states={['source', 'done', 'old', 'missing', 'empty']} />
    </div>
  );
}
