import type { HistoryResponse } from '@caravanserai/contracts/desk';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { useDesk } from '../frame-data';
import { HistoryList } from './history-list';

interface HistoryPanelProps {
  readonly history: HistoryResponse;
  /** What it is about, as the history is asked for it: `goods:…`. */
  readonly of: string;
}

const FEW = 5;

/** The last that was done with one thing, on its own page; nothing where nothing was. */
export function HistoryPanel({ history: { entries, next }, of }: HistoryPanelProps) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { name } = useDesk();
  if (entries.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="history-head">
      <h2 id="history-head">{t('menu.history')}</h2>
      <HistoryList entries={entries.slice(0, FEW)} />
      {(entries.length > FEW || next !== null) && (
        <p>
          <Link to={localePath(locale, `/${name}/history?object=${encodeURIComponent(of)}`)}>
            {t('history_page.more')}
          </Link>
        </p>
      )}
    </section>
  );
}
