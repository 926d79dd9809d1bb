import type { ReturnState } from '@caravanserai/contracts/returns';
import { useTranslation } from 'react-i18next';
import { StateBadge, type BadgeTone } from '../../../desk/ui/state-badge';

const TONE: Readonly<Record<ReturnState, BadgeTone>> = {
  ...{
    asked: 'warn',
    approved: 'wait',
    refused: 'plain',
    received: 'warn',
    inspected: 'wait',
    refunded: 'ok',
  },
};

export function RequestBadge({ state }: { state: ReturnState }) {
  const { t } = useTranslation('desk-dispatch');
  return <StateBadge tone={TONE[state]}>{t(`state.${state}`)}</StateBadge>;
}
