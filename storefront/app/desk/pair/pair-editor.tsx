import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { commandOf, type Command } from './keyboard';
import { KEY_HELP, KeyHelp } from './key-help';
import { neighbour, nextOpen } from './next-open';
import { inserted, offeredFor } from './offered';
import { PairHead } from './pair-head';
import { PairIcon } from './pair-icon';
import { PairRowView } from './pair-row-view';
import type { PairRow, SaveAnswer, Suggestion, TextConfirmation, TextEdit } from './pair-row';
import { shownRow, type ShownRow } from './pair-state';
import { SaveBar } from './save-bar';
import { useTypedBefore } from './use-typed-before';
import { StateMark } from './state-mark';
import { usePairDocument } from './use-pair-document';

export interface PairEditorProps {
  /** Unique for the person and the thing that is written about; what isn't saved yet is kept under it. */
  readonly name: string;
  readonly rows: readonly PairRow[];
  /** BCP 47. Where both are the same, the source itself is written. */
  readonly source: string;
  readonly target: string;
  onSave(edit: TextEdit, leaving: boolean): Promise<SaveAnswer>;
  onConfirm(confirmation: TextConfirmation): Promise<SaveAnswer>;
  /** By the rows' keys. */
  readonly suggestions?: Readonly<Record<string, readonly Suggestion[]>>;
  /** Nothing can be changed now; the page says why. */
  readonly readOnly?: boolean;
  /** Where the source is written; its head links there. */
  readonly sourcePath?: string;
  /** The row to write in when the page opens, or when another is named. */
  readonly focus?: string | null;
  /** In the bar below, after the editor's own buttons: the next language, sending for review. */
  readonly actions?: ReactNode;
}

/** Texts in two languages side by side, saved while they are written. Whatever happens, what was typed isn't lost. */
export function PairEditor(props: PairEditorProps) {
  const {
    name,
    rows,
    source,
    target,
    onSave,
    onConfirm,
    suggestions = {},
    readOnly = false,
    actions,
  } = props;
  const { t } = useTranslation('desk-pair');
  const { texts, state } = usePairDocument(name, rows, { save: onSave, confirm: onConfirm });
  const base = useId();
  useTypedBefore(texts, base, rows);
  const last = useRef<string | null>(null);
  const [differing, setDiffering] = useState<ReadonlySet<string>>(new Set());

  const shown = rows.map((row) => shownRow(state, row));
  const open = shown.filter((row) => row.open).length;
  const fieldId = (key: string) => `${base}-${key}`;
  const fieldOf = (key: string) => {
    const field = document.getElementById(fieldId(key));
    return field instanceof HTMLTextAreaElement ? field : null;
  };
  const go = (key: string | undefined) => {
    if (key === undefined) return;
    const field = fieldOf(key);
    field?.focus({ preventScroll: true });
    field?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  };
  const goOn = () => go(nextOpen(shown, last.current));
  const offered = (row: ShownRow) => offeredFor(row.value, suggestions[row.key] ?? []);
  const differ = ({ id, sourceValue }: ShownRow) =>
    sourceValue !== null &&
    setDiffering((set) => new Set(set.has(id) ? [...set].filter((one) => one !== id) : [...set, id]));
  const insert = (row: ShownRow, { target: words }: Suggestion) => {
    const field = fieldOf(row.key);
    if (!field) return;
    const { value, caret } = inserted(row.value, words, field.selectionStart, field.selectionEnd);
    texts.write(row.id, value, false);
    field.focus();
    requestAnimationFrame(() => field.setSelectionRange(caret, caret));
  };
  const { focus } = props;
  useEffect(() => {
    const field = focus ? document.getElementById(`${base}-${focus}`) : null;
    field?.focus({ preventScroll: true });
    field?.closest('.row')?.scrollIntoView({ block: 'center' });
  }, [base, focus, target]);
  const undo = (again: boolean) => {
    const id = texts.undo(
      shown.map((row) => row.id),
      again,
    );
    go(shown.find((row) => row.id === id)?.key);
  };

  const obey = (command: Command, row: ShownRow | undefined) => {
    if (typeof command === 'object') {
      const wanted = row && offered(row)[command.suggestion];
      return wanted && insert(row, wanted);
    }
    if (command === 'help') {
      const dialog = document.getElementById(KEY_HELP);
      return dialog instanceof HTMLDialogElement && dialog.showModal();
    }
    if (command === 'undo' || command === 'redo') return undo(command === 'redo');
    if (command === 'next' || command === 'previous')
      return go(neighbour(shown, last.current, command === 'next' ? 1 : -1));
    if (command === 'what_changed') return row?.state === 'old' && differ(row);
    if (command === 'copy_source') return row?.value === '' && texts.write(row.id, row.sourceText, false);
    if (command === 'confirm_and_next' && row?.state === 'old') texts.confirm(row.id, row.sourceText);
    else texts.saveNow();
    if (command !== 'save') goOn();
  };
  const pressed = (event: KeyboardEvent) => {
    const command = commandOf({ ...keysOf(event), isComposing: event.nativeEvent.isComposing });
    if (command === null || readOnly || event.target instanceof HTMLDialogElement) return;
    event.preventDefault();
    const key =
      event.target instanceof Element && event.target.closest('[data-key]')?.getAttribute('data-key');
    obey(
      command,
      shown.find((row) => row.key === key),
    );
  };

  // Above the texts, and on a phone below them, where the thumb is.
  const nextButton =
    open === 0 ? (
      <span className="all-done small">
        <StateMark state="done" /> {t('all_done')}
      </span>
    ) : (
      <Button look="plain" className="tiny next-open" onClick={goOn}>
        {t('next_open')} <span className="num">{open}</span>
      </Button>
    );
  return (
    <div className="pair-editor" onKeyDown={pressed}>
      {state.restored > 0 && <Notice tone="ok" title={t('restored', { n: state.restored })} />}
      <div className={source === target ? 'pair alone' : 'pair'}>
        <PairHead source={source} target={target} sourcePath={props.sourcePath}>
          {!readOnly && nextButton}
        </PairHead>
        {shown.map((row) => (
          <PairRowView
            key={row.id}
            row={row}
            texts={texts}
            id={fieldId(row.key)}
            suggestions={suggestions[row.key] ?? []}
            offered={readOnly ? [] : offered(row)}
            differs={differing.has(row.id)}
            readOnly={readOnly}
            onFocus={() => (last.current = row.key)}
            onDiffer={() => differ(row)}
            onUse={(suggestion) => insert(row, suggestion)}
          />
        ))}
      </div>
      {!readOnly && (
        <SaveBar state={state}>
          <Button
            look="plain"
            className="tiny icon-only"
            aria-label={t('undo')}
            title={t('undo')}
            onClick={() => undo(false)}
          >
            <PairIcon name="undo" />
          </Button>
          <Button
            look="plain"
            className="tiny icon-only"
            aria-label={t('redo')}
            title={t('redo')}
            onClick={() => undo(true)}
          >
            <PairIcon name="redo" />
          </Button>
          <KeyHelp />
          {nextButton}
          {actions}
        </SaveBar>
      )}
    </div>
  );
}

const keysOf = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => ({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
});
