import { useTranslation } from 'react-i18next';
import type { ShownListing } from '../shown-listing';
import { PlaceName } from './place-name';
import { ReturnWords } from './return-words';

/** Who sells, who sends and who imports: whom the shopper deals with. */
export function Particulars({ listing: { merchant, offers } }: { listing: ShownListing }) {
  const { t } = useTranslation('listing');
  const [offer] = offers;
  const seller = <bdi>{merchant.name}</bdi>;
  return (
    <dl className="spec">
      <div>
        <dt>{t('particulars.sold_by')}</dt>
        <dd>{seller}</dd>
      </div>
      {offer && (
        <>
          <div>
            <dt>{t('particulars.shipped_by')}</dt>
            <dd>
              {seller}
              {t('comma')}
              <PlaceName place={offer.place} />
            </dd>
          </div>
          <div>
            <dt>{t('particulars.importer')}</dt>
            <dd>{offer.importer === 'merchant' ? seller : t(`particulars.${offer.importer ?? 'none'}`)}</dd>
          </div>
          <div>
            <dt>{t('compare.returns')}</dt>
            <dd>
              <ReturnWords returns={offer.returns} />
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}
