import { formatDate } from '@caravanserai/locales/format-date';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { formatMoney } from '@caravanserai/money/format';
import { useTranslation } from 'react-i18next';
import type { Namespace } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { useDesk } from '../frame-data';
import { useList } from '../use-list';
import type { HistoryWords } from './history-changes';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

interface Words extends HistoryWords {
  readonly action: (code: string) => string;
  readonly actor: (kind: 'admin' | 'system') => string;
  /** What was acted on; places are written down as their codes. */
  readonly object: (kind: string, label: string) => string;
}

/**
 * Codes of the history in words: `history.<action>`, `history_field.<name>`, and for a value
 * `<name>_of.<kind of object>.<code>`, else `<name>.<code>`. Words of `desk-goods` and `labels` are said on pages that
 * have them; to wait for them would empty the others.
 */
export function useHistoryWords(): Words {
  const { t, i18n } = useTranslation('desk');
  const { placeNames } = useDesk();
  const locale = useLocale();
  const list = useList();
  const said = (key: string, ns: Namespace = 'desk', values: Readonly<Record<string, string>> = {}) =>
    i18n.exists(key, { ns, ...values })
      ? (i18n.getFixedT(i18n.language, ns) as unknown as Say)(key, values)
      : undefined;
  const plain = (value: string) => (DAY.test(value) ? formatDate(value, locale) : value);
  const code = (kind: string, name: string, value: string) => {
    if (name === 'route') return said(`routes.${value}.label`, 'codes');
    if (name === 'service') return said(`service.${value}`, 'desk-goods');
    if (name === 'languages' && isSourceLocale(value)) return languageName(value, locale);
    return said(`${name}_of.${kind}.${value}`) ?? said(`${name}.${value}`);
  };
  return {
    list,
    action: (action) => said(`history.${action}`) ?? action,
    actor: (kind) => t(`actor.${kind}`),
    object: (kind, label) =>
      kind === 'dispatch_profile' ? (placeNames[label] ?? said(`places.${label}`, 'labels') ?? label) : label,
    field: (name, currency) => said(`history_field.${name}`, 'desk', currency ? { currency } : {}),
    money: (minor, currency) => formatMoney(minor, currency, locale),
    value: (kind, name, value) =>
      value === undefined || value === null || value === ''
        ? t('history_page.nothing')
        : (code(kind, name, String(value)) ?? plain(String(value))),
  };
}
