import { Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { ListedRule } from '../../../platform/rules/list-rules';
import type { ShownEffect } from '../../../platform/rules/shown-effect';
import type { RuleColumn, RuleTable } from '../../../platform/rules/rule-table';
import { call } from '../../consignments/call';
import { useWish } from '../../consignments/use-wish';
import { LabelledChoice } from '../labelled-choice';
import { TextField } from '../text-field';
import { platformWords, wordOf } from '../words/words';
import { EffectTable } from './effect-table';
import { NameCell } from './name-cell';
import { ruleWords } from './words/words';

interface FormProps {
  readonly table: RuleTable;
  /** The row to begin from; null for an empty one. */
  readonly like: ListedRule | null;
  /** Of merchants and pavilions in the rows, by id. */
  readonly names: Readonly<Record<string, string>>;
  onAdd(body: object): Promise<void>;
  onClose(): void;
}

const nothing = () => Promise.resolve();

/** A row to add, and what it would have meant for the last orders before it is. */
export function RuleForm({ table, like, names, onAdd, onClose }: FormProps) {
  const words = platformWords();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => ({
    ...Object.fromEntries(table.columns.map((column) => [column.name, startOf(column, like)])),
    ...{ valid_from: '', valid_to: '', source: '', conf: 'M' },
  }));
  const [tried, setTried] = useState<{ shown: ShownEffect; ends: readonly string[] }>();
  const { fault, busy, change } = useWish(nothing);
  const set = (name: string) => (value: string) => {
    setTyped((now) => ({ ...now, [name]: value }));
    setTried(undefined);
  };
  const preview = () => change(async () => setTried(await call(`/admin/rules/${table.key}/preview`, typed)));
  return (
    <form
      className="flex flex-col gap-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        void (tried ? onAdd(typed) : preview());
      }}
    >
      <div className="flex flex-wrap items-end gap-3">
        {table.columns.map((column) => (
          <Cell
            key={column.name}
            column={column}
            value={typed[column.name] ?? ''}
            names={names}
            onType={set(column.name)}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label={words.rules.from}
          type="date"
          value={typed.valid_from ?? ''}
          onType={set('valid_from')}
        />
        <TextField label={words.rules.to} type="date" value={typed.valid_to ?? ''} onType={set('valid_to')} />
        <LabelledChoice
          label={words.rules.conf}
          value={typed.conf ?? ''}
          options={Object.entries(ruleWords().confidence).map(([value, label]) => ({ value, label }))}
          onChoose={set('conf')}
        />
        <TextField label={words.rules.source} value={typed.source ?? ''} onType={set('source')} />
      </div>
      {fault && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {withNames(fault)}
        </Text>
      )}
      {tried && <EffectTable shown={tried.shown} ends={tried.ends} moves={table.moves} />}
      <div className="flex gap-2">
        <Button size="small" type="submit" variant={tried ? 'primary' : 'secondary'} disabled={busy}>
          {tried ? words.rules.add : words.rules.try}
        </Button>
        <Button size="small" type="button" variant="transparent" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The backend names a cell by its code, at the end of its sentence. */
const withNames = (fault: string): string =>
  fault.replace(/[a-z_]+(?=[.。]$)/, (code) => wordOf({ ...ruleWords().columns, ...daysAndSource() }, code));

const daysAndSource = () => {
  const { from, to, source } = platformWords().rules;
  return { valid_from: from, valid_to: to, source };
};

function startOf({ name, kind }: RuleColumn, like: ListedRule | null): string {
  const cell = like?.cells[name];
  if (Array.isArray(cell)) return cell.join(', ');
  if (cell === null || cell === undefined) return kind === 'yes_no' ? 'false' : '';
  return String(cell as string | number | boolean);
}

interface CellProps {
  readonly column: RuleColumn;
  readonly value: string;
  readonly names: FormProps['names'];
  onType(value: string): void;
}

function Cell({ column, value, names, onType }: CellProps) {
  const words = ruleWords();
  const label = wordOf(words.columns, column.name);
  if (column.kind === 'merchant' || column.kind === 'pavilion')
    return <NameCell kind={column.kind} {...{ label, value }} name={names[value]} onChoose={onType} />;
  const choices = column.kind === 'yes_no' ? ['false', 'true'] : column.choices;
  if (!choices) return <TextField label={label} value={value} onType={onType} />;
  const options = choices.map((each) => ({ value: each, label: wordOf(words.values, each) || '–' }));
  const all = options.some((option) => option.value === value)
    ? options
    : [{ value: '', label: '–' }, ...options];
  return <LabelledChoice label={label} value={value} options={all} onChoose={onType} />;
}
