import { localeInfo } from '@caravanserai/locales/registry';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { Icon } from '../../ui/icon';
import { statusOf, type SaveStatus } from './autosave/status';
import type { PairState } from './pair-state';

interface SaveBarProps {
  readonly state: PairState;
  /** Undo, the way on, and whatever the page adds. */
  readonly children: ReactNode;
}

/** Stays in sight below the texts: whether they are safe, and where, and what to do if not. */
export function SaveBar({ state, children }: SaveBarProps) {
  const online = useSyncExternalStore(watchNetwork, isOnline, () => true);
  const { queue, signedOut, savedAt } = state;
  const status = statusOf(queue, { signedOut, online, savedBefore: savedAt !== null });
  return (
    <div className="savebar">
      <p className={`status ${status.kind}`} role="status">
        {WORRYING.has(status.kind) && <Icon name="warn" />}
        {status.kind === 'saved' && <Icon name="check" />}
        <StatusWords status={status} savedAt={savedAt} />
      </p>
      {children}
    </div>
  );
}

const WORRYING: ReadonlySet<SaveStatus['kind']> = new Set(['conflict', 'held', 'signed_out', 'unreachable']);

function StatusWords({ status, savedAt }: { status: SaveStatus; savedAt: number | null }) {
  const { t } = useTranslation('desk-pair');
  const locale = useLocale();
  if (status.kind === 'saved') {
    const clock = new Intl.DateTimeFormat(localeInfo(locale).intlTag, { hour: '2-digit', minute: '2-digit' });
    return <span>{t('status.saved', { time: clock.format(savedAt ?? 0) })}</span>;
  }
  if (status.kind === 'saving' || status.kind === 'untouched')
    return <span>{t(`status.${status.kind}`)}</span>;
  if (status.kind !== 'signed_out') return <span>{t(`status.${status.kind}`, { n: status.count })}</span>;
  return (
    <span>
      {t('status.signed_out', { n: status.count })}{' '}
      <a href={`/${locale}/desk/sign-in`} target="_blank" rel="noreferrer">
        {t('sign_in')}
      </a>
    </span>
  );
}

function watchNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

const isOnline = (): boolean => navigator.onLine;
