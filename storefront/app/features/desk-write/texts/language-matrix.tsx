import type { ListingEdit } from '@caravanserai/contracts/desk-write';
import {
  autonym,
  isSourceLocale,
  languageDirection,
  languageName,
} from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { CompletenessMatrix, MatrixKey, type MatrixLine } from '../../../desk/pair/matrix';
import { useLocale } from '../../../i18n/use-locale';
import { columnState, textColumns } from './matrix-columns';

interface LanguageMatrixProps {
  readonly listing: ListingEdit;
  /** The language that is being written. */
  readonly current: string;
  /** Where a cell leads. */
  pathOf(language: string, field: string): string;
}

/** Languages by fields: how far each text of one listing is in each language. */
export function LanguageMatrix({ listing, current, pathOf }: LanguageMatrixProps) {
  const { t } = useTranslation(['desk-write', 'desk-pair']);
  const reader = useLocale();
  const columns = textColumns(listing.rows);
  const lines = listing.locales.map((locale): MatrixLine => {
    const name = isSourceLocale(locale) ? languageName(locale, reader) : locale;
    const cells = columns.map((column) => {
      const { state, done, of, field } = columnState(column, locale);
      const words = of > 1 && state !== 'source' && state !== 'done' ? t('part', { done, of }) : undefined;
      const label = `${name}, ${t(`field.${column.kind}`)}: ${t(`desk-pair:state.${state}`)}`;
      return { state, words, label, to: pathOf(locale, field) };
    });
    const { done, of } = listing.languages.find((one) => one.locale === locale) ?? { done: 0, of: 0 };
    const ready = of === 0 ? '' : `${Math.floor((100 * done) / of)}%`;
    const head = isSourceLocale(locale) ? autonym(locale) : locale;
    return {
      key: locale,
      head: (
        <bdi lang={locale} dir={languageDirection(locale)}>
          {head}
        </bdi>
      ),
      note: locale === reader ? undefined : name,
      cells,
      ready,
      current: locale === current,
    };
  });
  return (
    <>
      <CompletenessMatrix
        caption={t('texts.matrix')}
        corner={t('texts.language')}
        columns={columns.map(({ kind }) => ({ key: kind, head: t(`field.${kind}`) }))}
        lines={lines}
      />
      <MatrixKey states={['source', 'done', 'old', 'missing']} />
    </>
  );
}
