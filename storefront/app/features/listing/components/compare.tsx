import type { Offer } from '@caravanserai/contracts/listings';
import { formatDate } from '@caravanserai/locales/format-date';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { Money } from '../../../ui/money';
import { RouteFlag } from '../../../ui/route-flag';
import { offerSearch } from '../sibling';
import type { ShownListing } from '../shown-listing';
import { PlaceName } from './place-name';
import { ReturnWords } from './return-words';

/** All ways to get the goods, side by side: when, for how much, by whose customs and on what terms back. */
export function Compare({ offers }: { offers: ShownListing['offers'] }) {
  const { t } = useTranslation('listing');
  const [chosen] = offers;
  const ways = offers.filter(({ deliverable, price }) => deliverable && price);
  if (ways.length < 2) return null;
  const row = (name: string, cell: (offer: Offer) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      {ways.map((offer) => (
        <td key={offer.listing_id}>{cell(offer)}</td>
      ))}
    </tr>
  );
  return (
    <section className="wrap compare" aria-labelledby="ways">
      <h2 id="ways">{t('compare.title')}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="ways">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('how_it_ships')}</th>
              {ways.map((offer) => (
                <th key={offer.listing_id} scope="col">
                  <RouteFlag route={offer.route} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t('compare.arrives'), ({ arrives }) => arrives && <Days {...arrives} />)}
            {row(t('compare.leaves'), ({ leaves }) => leaves && <Day day={leaves} />)}
            {row(t('compare.from'), ({ place }) => (
              <PlaceName place={place} />
            ))}
            {row(t('compare.price'), (offer) => (
              <Price offer={offer} />
            ))}
            {row(t('estimate.door'), ({ estimate }) =>
              estimate?.landed ? <Money money={estimate.landed} /> : t('estimate.unknown'),
            )}
            {row(t('compare.customs'), ({ importer }) => t(`compare.importer.${importer ?? 'none'}`))}
            {row(t('compare.returns'), ({ returns }) => (
              <ReturnWords returns={returns} />
            ))}
            {row(t('compare.choose'), (offer) =>
              offer === chosen ? (
                t('compare.chosen')
              ) : (
                <Link to={{ search: offerSearch(offers, offer) }} preventScrollReset>
                  {t('compare.choose')}
                </Link>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Days({ from, to }: { from: string; to: string }) {
  return <strong>{formatDateRange(from, to, useLocale())}</strong>;
}

function Day({ day }: { day: string }) {
  return formatDate(day, useLocale(), { weekday: true });
}

function Price({ offer: { price, basis } }: { offer: Offer }) {
  const { t } = useTranslation('codes');
  return (
    price && (
      <>
        <Money money={price} /> {basis && t(`priceBases.${basis}`)}
      </>
    )
  );
}
