import { languageDirection } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import type { Suggestion } from './pair-row';
import type { ShownRow } from './pair-state';

interface HintsProps {
  readonly row: ShownRow;
  readonly offered: readonly Suggestion[];
  readonly differs: boolean;
  onDiffer(): void;
  onConfirm(): void;
  onUse(suggestion: Suggestion): void;
  onCopySource(): void;
}

/** What helps with one text, below it: what changed, words of the glossary, the same sentence as written before. */
export function Hints({ row, offered, differs, onDiffer, onConfirm, onUse, onCopySource }: HintsProps) {
  const { t } = useTranslation('desk-pair');
  const copies = row.value === '' && row.sourceText !== '' && row.source.locale !== row.target.locale;
  if (row.state !== 'old' && offered.length === 0 && !copies) return null;
  return (
    <div className="hintbar">
      {row.state === 'old' && (
        <>
          {row.sourceValue !== null && (
            <Button look="plain" className="tiny" aria-pressed={differs} onClick={onDiffer}>
              {t('hint.what_changed')}
            </Button>
          )}
          <Button look="plain" className="tiny" onClick={onConfirm}>
            {t('hint.still_correct')}
          </Button>
        </>
      )}
      {offered.map((suggestion, index) => (
        <Offer key={index} suggestion={suggestion} row={row} onUse={onUse} />
      ))}
      {copies && (
        <Button look="plain" className="tiny quiet-button" onClick={onCopySource}>
          {t('hint.copy_source')}
        </Button>
      )}
    </div>
  );
}

interface OfferProps extends Pick<HintsProps, 'row' | 'onUse'> {
  readonly suggestion: Suggestion;
}

function Offer({ suggestion, row, onUse }: OfferProps) {
  const { t } = useTranslation('desk-pair');
  const side = (text: string, locale: string) => (
    <bdi lang={locale} dir={languageDirection(locale)}>
      {text}
    </bdi>
  );
  const isTerm = suggestion.kind === 'term';
  return (
    <button type="button" className={`offer ${suggestion.kind}`} onClick={() => onUse(suggestion)}>
      <span className="of">
        {isTerm ? side(suggestion.source, row.source.locale) : (suggestion.from ?? t('hint.before'))}
      </span>
      {isTerm && <span aria-hidden="true"> = </span>}
      <span className="use">{side(suggestion.target, row.target.locale)}</span>
    </button>
  );
}
