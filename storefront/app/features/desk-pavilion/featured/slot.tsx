import type { FeaturedSlot } from '@caravanserai/contracts/desk-featured';
import { useTranslation } from 'react-i18next';
import { StateBadge, type BadgeTone } from '../../../desk/ui/state-badge';
import { Button } from '../../../ui/button';
import { Words } from '../../../ui/words';
import { GoodsPicture } from '../goods-picture';
import type { Change } from '../use-change';
import { SlotDates } from './slot-dates';

const TONES: Readonly<Record<FeaturedSlot['standing'], BadgeTone>> = {
  shown: 'ok',
  reserve: 'plain',
  not_yet: 'wait',
  over: 'plain',
  sold_out: 'warn',
  not_sent_there: 'warn',
  not_public: 'bad',
};

interface SlotProps {
  readonly slot: FeaturedSlot;
  readonly change: Change;
  readonly mayCurate: boolean;
}

/** Goods in their slot: whether they are seen today, and when they may be. */
export function Slot({ slot, change, mayCurate }: SlotProps) {
  const { t } = useTranslation('desk-pavilion');
  const { id, title, merchant, picture, standing, place } = slot;
  return (
    <div className="slot">
      <GoodsPicture picture={picture} />
      <div>
        <p className="name">
          <Words text={title} />
        </p>
        <p className="xs quiet">
          <bdi>{merchant}</bdi>
        </p>
        <StateBadge tone={TONES[standing]}>
          {place === null ? t(`standing_of.${standing}`) : t('featured.place', { n: place })}
        </StateBadge>
      </div>
      <SlotDates
        key={`${slot.starts_on} ${slot.ends_on}`}
        slot={slot}
        change={change}
        readOnly={!mayCurate}
      />
      {mayCurate && (
        <Button
          look="plain"
          className="tiny"
          disabled={change.busy}
          aria-label={t('featured.remove', { name: title.value })}
          onClick={() => void change.run(`/featured/${id}`, { method: 'DELETE' })}
        >
          {t('act.remove')}
        </Button>
      )}
    </div>
  );
}
