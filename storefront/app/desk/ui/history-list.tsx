import type { HistoryEntry } from '@caravanserai/contracts/desk';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { useCodeWords } from '../use-code-words';
import { DateTime } from './date-time';

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

function Happened({ entry: { at, actor, action, object, before, after } }: { entry: HistoryEntry }) {
  const words = useHistoryWords();
  return (
    <>
      <p className="what">
        {words.action(action)} <bdi>{object.label}</bdi>
      </p>
      <Changes kind={object.kind} before={before} after={after} />
      <p className="who">
        <DateTime value={at} />
        <bdi>{actor.kind === 'member' ? actor.name : words.actor(actor.kind)}</bdi>
      </p>
    </>
  );
}

const COLONS: Partial<Record<string, string>> = { 'zh-CN': '：', fr: '\u00a0: ' };

/** Values that changed and have a name in words; what has none is for the page of the thing itself. */
function Changes({
  kind,
  before,
  after,
}: { readonly kind: string } & Pick<HistoryEntry, 'before' | 'after'>) {
  const words = useHistoryWords();
  const locale = useLocale();
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const changed = names.flatMap((name) => {
    const label = words.field(name);
    return label !== undefined && isPlain(before?.[name]) && isPlain(after?.[name]) ? [{ name, label }] : [];
  });
  if (changed.length === 0) return null;
  return (
    <ul className="changes">
      {changed.map(({ name, label }) => (
        <li key={name}>
          {label}
          {COLONS[locale] ?? ': '}
          {before && (
            <>
              {words.value(kind, name, before[name])} {after && <span aria-hidden="true">{'→'} </span>}
            </>
          )}
          {after && <strong>{words.value(kind, name, after?.[name])}</strong>}
        </li>
      ))}
    </ul>
  );
}

const isPlain = (value: unknown): boolean =>
  value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Codes of the history in words: `history.<action>`, `history_field.<name>`, and for a value of `state` or `role`
 * `state_of.<kind of object>.<code>`, else `state.<code>`.
 */
function useHistoryWords() {
  const { t } = useTranslation('desk');
  const said = useCodeWords();
  const locale = useLocale();
  const plain = (value: string) => (DAY.test(value) ? formatDate(value, locale) : value);
  return {
    action: (code: string) => said(`history.${code}`) ?? code,
    field: (name: string) => said(`history_field.${name}`),
    actor: (kind: 'admin' | 'system') => t(`actor.${kind}`),
    value: (kind: string, name: string, value: unknown) =>
      value === undefined || value === null || value === ''
        ? t('history_page.nothing')
        : (said(`${name}_of.${kind}.${String(value)}`) ??
          said(`${name}.${String(value)}`) ??
          plain(String(value))),
  };
}
