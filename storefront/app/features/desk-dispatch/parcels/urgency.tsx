import type { DispatchUrgency } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../desk/ui/state-badge';

/** Says that the last day to hand over is today or past; nothing before. */
export function Urgency({ urgency }: { urgency: DispatchUrgency }) {
  const { t } = useTranslation('desk-dispatch');
  if (urgency === 'today') return <StateBadge tone="warn">{t('queue.today')}</StateBadge>;
  return urgency === 'late' ? <StateBadge tone="bad">{t('queue.late')}</StateBadge> : null;
}
