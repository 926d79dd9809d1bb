import { languageDirection } from '@caravanserai/locales/source-locales';
import type { ChangeEvent, CompositionEvent, KeyboardEvent } from 'react';
import type { PairDocument } from './pair-document';
import type { ShownRow } from './pair-state';

interface TextInputProps {
  readonly row: ShownRow;
  readonly texts: PairDocument;
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  onFocus(): void;
}

/** The text being written, in its own language and direction. It grows with what is in it. */
export function TextInput({ row, texts, id, describedBy, invalid, readOnly, onFocus }: TextInputProps) {
  const { locale } = row.target;
  const clean = (value: string) => (row.multiline ? value : value.replace(/\s*[\r\n]+\s*/g, ' '));
  return (
    <textarea
      id={id}
      lang={locale}
      dir={languageDirection(locale)}
      className={row.multiline ? undefined : 'one-line'}
      rows={row.multiline ? roomFor(row) : 1}
      value={row.value}
      readOnly={readOnly}
      spellCheck
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      onFocus={onFocus}
      onKeyDown={row.multiline ? undefined : withoutNewLines}
      onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
        const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
        if (composing) texts.compose(row.id, event.target.value);
        else texts.write(row.id, clean(event.target.value));
      }}
      onCompositionEnd={(event: CompositionEvent<HTMLTextAreaElement>) =>
        texts.write(row.id, clean(event.currentTarget.value))
      }
    />
  );
}

function withoutNewLines(event: KeyboardEvent): void {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === 'Enter' && plain && !event.nativeEvent.isComposing) event.preventDefault();
}

/** Lines for browsers whose fields don't grow by themselves. */
function roomFor({ value, sourceText }: ShownRow): number {
  const lines = (text: string) =>
    text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0);
  return Math.min(14, Math.max(2, lines(value), lines(sourceText)));
}
