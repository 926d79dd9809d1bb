import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon';
import { Conflict } from './conflict';
import { Hints } from './hints';
import type { PairDocument } from './pair-document';
import type { Suggestion } from './pair-row';
import type { ShownRow } from './pair-state';
import { RowNote } from './row-note';
import { SourceSide } from './source-side';
import { TextInput } from './text-input';

export interface PairRowViewProps {
  readonly row: ShownRow;
  readonly texts: PairDocument;
  /** Id of the field; its parts' ids begin with it. */
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly offered: readonly Suggestion[];
  readonly differs: boolean;
  readonly readOnly: boolean;
  onFocus(): void;
  onDiffer(): void;
  onUse(suggestion: Suggestion): void;
}

/** One text: what it says in the source, and beside it (on a phone below it) what it says in the target. */
export function PairRowView(props: PairRowViewProps) {
  const { row, texts, id, suggestions, offered, differs, readOnly, onFocus, onDiffer, onUse } = props;
  const { t } = useTranslation('desk-pair');
  const alone = row.source.locale === row.target.locale;
  const refusal = row.entry?.phase === 'held' ? row.entry.message : undefined;
  const describedBy = [`${id}-note`, row.hint && `${id}-hint`, refusal && `${id}-refusal`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={`row${row.open ? ' open' : ''}`} data-key={row.key}>
      {!alone && <SourceSide row={row} suggestions={suggestions} differs={differs} />}
      <div className={row.picture && alone ? 'tgt pictured' : 'tgt'}>
        {row.picture && alone && <img src={row.picture} alt="" width={72} height={72} loading="lazy" />}
        <p className="lb">
          <label htmlFor={id}>
            {row.label}
            {row.required && <span className="sr"> ({t('required')})</span>}
          </label>
          <RowNote row={row} id={`${id}-note`} />
        </p>
        <TextInput
          row={row}
          texts={texts}
          id={id}
          describedBy={describedBy}
          invalid={row.entry?.phase === 'held' || row.entry?.phase === 'conflict'}
          readOnly={readOnly}
          onFocus={onFocus}
        />
        {row.hint && (
          <p className="hint" id={`${id}-hint`}>
            {row.hint}
          </p>
        )}
        {refusal && (
          <p className="err" id={`${id}-refusal`} role="alert">
            <Icon name="warn" /> {refusal}
          </p>
        )}
        <Conflict row={row} texts={texts} id={`${id}-clash`} />
        {!readOnly && (
          <Hints
            row={row}
            offered={offered}
            differs={differs}
            onDiffer={onDiffer}
            onConfirm={() => texts.confirm(row.id, row.sourceText)}
            onUse={onUse}
            onCopySource={() => texts.write(row.id, row.sourceText, false)}
          />
        )}
      </div>
    </div>
  );
}
