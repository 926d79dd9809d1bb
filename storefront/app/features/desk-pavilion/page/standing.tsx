import type { PageResponse, VersionHead } from '@caravanserai/contracts/desk-pavilion';
import { useTranslation } from 'react-i18next';
import { StateBadge, type BadgeTone } from '../../../desk/ui/state-badge';
import { ZonedTime } from '../../../desk/ui/zoned-time';

const TONES: Readonly<Record<VersionHead['state'], BadgeTone>> = {
  draft: 'warn',
  scheduled: 'wait',
  published: 'ok',
  earlier: 'plain',
};

export function VersionBadge({ state }: Pick<VersionHead, 'state'>) {
  const { t } = useTranslation('desk-pavilion');
  return <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>;
}

/** Which version is on the screen, and which one visitors see. */
export function Standing({ page: { version, shown, pavilion, changed } }: { page: PageResponse }) {
  const { t } = useTranslation('desk-pavilion');
  return (
    <p className="standing">
      <VersionBadge state={version.state} />
      <span>{t('version.nth', { n: version.number })}</span>
      {version.state === 'draft' && (
        <span className="muted">
          {pavilion.state === 'planned'
            ? t('standing.planned')
            : t(changed ? 'standing.draft' : 'standing.unchanged', { n: shown?.number ?? 0 })}
        </span>
      )}
      {version.state === 'scheduled' && version.publish_at && (
        <span className="muted">
          {t('standing.scheduled')} <ZonedTime value={version.publish_at} />
        </span>
      )}
      {version.state === 'published' && <span className="muted">{t('standing.published')}</span>}
      {version.state === 'earlier' && <span className="muted">{t('standing.earlier')}</span>}
    </p>
  );
}
