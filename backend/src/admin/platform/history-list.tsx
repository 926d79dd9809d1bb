import { Text } from '@medusajs/ui';
import { useState } from 'react';
import type { HistoryResponse } from '@caravanserai/contracts/desk';
import { writtenInstant } from '../consignments/admin-locale';
import { useRead } from './use-read';
import { platformWords, wordOf } from './words/words';

interface HistoryProps {
  /** The query of `GET /admin/history`. */
  readonly query: string;
  /** What the page shows now: when it is read anew, the history is too. */
  readonly of: unknown;
  /** Below one thing of a page that has room around it already. */
  readonly within?: boolean;
}

/** Who did what and when, read when it is opened. */
export function HistoryList({ query, of, within = false }: HistoryProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={within ? '' : 'px-6 py-3'}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={`cursor-pointer ${within ? 'txt-compact-small' : 'txt-compact-small-plus'}`}>
        {platformWords().history.title}
      </summary>
      {open && <Entries key={stamp(of)} query={query} />}
    </details>
  );
}

const stamp = (of: unknown): string => JSON.stringify(of) ?? '';

function Entries({ query }: { query: string }) {
  const words = platformWords();
  const { answer, fault } = useRead<HistoryResponse>(`/admin/history?${query}`);
  if (fault) return <Text size="small">{fault}</Text>;
  return (
    <ol className="txt-compact-small mt-2 flex flex-col gap-1">
      {answer?.entries.length === 0 && <li>{words.none}</li>}
      {answer?.entries.map(({ id, at, action, actor, object, after }) => (
        <li key={id}>
          <bdi>{writtenInstant(at)}</bdi> · {wordOf(words.history.actions, action)} ·{' '}
          <bdi>{object.label}</bdi> · <bdi>{actor.name}</bdi>
          {after && <Told values={after} />}
        </li>
      ))}
    </ol>
  );
}

/** What was written down beside it, as it was written. */
function Told({ values }: { values: Readonly<Record<string, unknown>> }) {
  const told = Object.values(values).filter((value) => value !== null && value !== '');
  return (
    <span className="text-ui-fg-subtle">
      {told.map((value, index) => (
        <bdi key={index}> · {typeof value === 'string' ? value : JSON.stringify(value)}</bdi>
      ))}
    </span>
  );
}
