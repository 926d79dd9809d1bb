import type { KeptLine } from '@caravanserai/contracts/kept';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { KeptForm } from './kept-form';
import { WayFacts } from './way-facts';

interface WayBackProps {
  readonly goods: KeptLine;
  readonly places: Readonly<Record<string, string>>;
}

/** How kept goods could go into the cart now: with one press, by their own route or a sibling's. */
export function WayBack({ goods: { id, kind, listing_id, quantity, title, offer }, places }: WayBackProps) {
  const { t } = useTranslation(['kept', 'codes']);
  if (!offer) return kind === 'later' ? <p className="small muted">{t('no_way')}</p> : null;
  const own = offer.listing_id === listing_id;
  const route = t(`codes:routes.${offer.route}.label`);
  return (
    <div className="wayback">
      {!own && <p className="small">{t('other_way')}</p>}
      <WayFacts way={offer} place={places[offer.place.code] ?? ''} />
      {offer.pieces < quantity && <p className="small">{t('only', { count: offer.pieces })}</p>}
      <KeptForm fields={{ intent: 'restore', kept_id: id, listing_id: offer.listing_id }}>
        {(busy) => (
          <Button
            type="submit"
            look="plain"
            disabled={busy}
            aria-label={t(own ? 'restore_title' : 'restore_by_title', { title: title.value, route })}
          >
            {own ? t('restore') : t('restore_by', { route })}
          </Button>
        )}
      </KeptForm>
    </div>
  );
}
