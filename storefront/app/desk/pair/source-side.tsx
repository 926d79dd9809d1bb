import { languageDirection } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { DifferenceView } from './difference-view';
import { lengthOf } from './length';
import type { Suggestion } from './pair-row';
import type { ShownRow } from './pair-state';
import { markTerms } from './terms';

interface SourceSideProps {
  readonly row: ShownRow;
  readonly suggestions: readonly Suggestion[];
  /** The source is shown with what changed in it since it was translated. */
  readonly differs: boolean;
}

/** The text to translate, its glossary words marked. */
export function SourceSide({ row, suggestions, differs }: SourceSideProps) {
  const { t } = useTranslation('desk-pair');
  const { locale } = row.source;
  return (
    <div className={row.picture ? 'src pictured' : 'src'}>
      {row.picture && <img src={row.picture} alt="" width={72} height={72} loading="lazy" />}
      <p className="lb">
        <span>{row.label}</span>
        <span className="num">{lengthOf(row.sourceText)}</span>
      </p>
      {differs ? (
        <DifferenceView before={row.sourceValue ?? ''} after={row.sourceText} locale={locale} />
      ) : row.sourceText === '' ? (
        <p className="quiet small">{t('source_empty')}</p>
      ) : (
        <p className={row.multiline ? 'text' : 'text one-line'} lang={locale} dir={languageDirection(locale)}>
          {markTerms(
            row.sourceText,
            suggestions.filter(({ kind }) => kind === 'term'),
          ).map((part, index) => (part.term ? <mark key={index}>{part.text}</mark> : part.text))}
        </p>
      )}
    </div>
  );
}
