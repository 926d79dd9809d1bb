import type { GoodsImport } from '@caravanserai/contracts/desk-imports';
import { useTranslation } from 'react-i18next';
import { StateBadge, type BadgeTone } from '../../../desk/ui/state-badge';

const TONES: Readonly<Record<GoodsImport['state'], BadgeTone>> = {
  checked: 'wait',
  running: 'warn',
  done: 'ok',
  stopped: 'bad',
};

/** How far a file is. */
export function ImportState({ of }: { of: GoodsImport }) {
  const { t } = useTranslation('desk-goods');
  const refused = of.state === 'checked' && of.faults > 0;
  return (
    <StateBadge tone={refused ? 'bad' : TONES[of.state]}>
      {refused ? t('files.state.faulty') : t(`files.state.${of.state}`)}
    </StateBadge>
  );
}
