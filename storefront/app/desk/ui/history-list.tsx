import type { HistoryEntry } from '@caravanserai/contracts/desk';
import { useLocale } from '../../i18n/use-locale';
import { DateTime } from './date-time';
import { historyChanges } from './history-changes';
import { useHistoryWords } from './use-history-words';

/** What was done, by whom and when, in words; newest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Happened entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Happened({ entry }: { entry: HistoryEntry }) {
  const words = useHistoryWords();
  const { at, actor, action, object } = entry;
  return (
    <>
      <p className="what">
        {words.action(action)} <bdi>{words.object(object.kind, object.label)}</bdi>
      </p>
      <Changes entry={entry} />
      <p className="who">
        <DateTime value={at} />
        <bdi>{actor.kind === 'member' ? actor.name : words.actor(actor.kind)}</bdi>
      </p>
    </>
  );
}

const COLONS: Partial<Record<string, string>> = { 'zh-CN': '：', fr: '\u00a0: ' };

function Changes({ entry }: { entry: HistoryEntry }) {
  const colon = COLONS[useLocale()] ?? ': ';
  const changed = historyChanges(entry, useHistoryWords());
  if (changed.length === 0) return null;
  return (
    <ul className="changes">
      {changed.map(({ name, label, before, after }) => (
        <li key={name}>
          {label}
          {colon}
          {before !== undefined && (
            <>
              <bdi>{before}</bdi>{' '}
              {after !== undefined && (
                <span className="to" aria-hidden="true">
                  {'→'}{' '}
                </span>
              )}
            </>
          )}
          {after !== undefined && (
            <strong>
              <bdi>{after}</bdi>
            </strong>
          )}
        </li>
      ))}
    </ul>
  );
}
