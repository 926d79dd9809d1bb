import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { settings } from '../../data/settings.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { PageHead } from '../../shell/page-head';
import { PageTitle } from '../../ui/page-title';
import { DeskCard } from './desk-card';
import { DESKS } from './desks';
import { ShopperCard } from './shopper-card';
import { SHOPPERS } from './shoppers';

export { readingLinks as links } from '../../styles/page-links';

export const handle: RouteHandle = { namespaces: ['demo'] };

export async function loader(args: LoaderFunctionArgs) {
  const { locale, shipTo, currency, chosen, reference } = await shopContext(args);
  const is = SHOPPERS.find(
    (one) => chosen.shipTo && one.locale === locale && one.shipTo === shipTo && one.currency === currency,
  );
  const places = reference.destinations.map(({ iso2, name }) => ({ iso2, name }));
  return {
    /** Only an installation that says its logins lets everybody step in. */
    desks: settings.demoFile !== null,
    is: is?.id ?? null,
    places: places.filter(({ iso2 }) => SHOPPERS.some((one) => one.shipTo === iso2)),
  };
}

/** Three ways to look at the same shop, and two desks behind it, each behind one plain form. */
export default function Demo() {
  const { t } = useTranslation('demo');
  const { desks, is, places } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t('title')} description={t('description')} />
      <section className="section">
        <div className="wrap">
          <PageTitle title={t('title')} lede={t('lede')} />
          <ul className="shoppers">
            {SHOPPERS.map((shopper) => (
              <ShopperCard
                key={shopper.id}
                shopper={shopper}
                place={places.find(({ iso2 }) => iso2 === shopper.shipTo)?.name ?? shopper.shipTo}
                current={is === shopper.id}
              />
            ))}
          </ul>
        </div>
      </section>
      {desks && <Desks />}
    </>
  );
}

/** What one does behind the shop. */
function Desks() {
  const { t } = useTranslation('demo');
  return (
    <section className="section" aria-labelledby="desks">
      <div className="wrap">
        <div className="head">
          <div>
            <h2 id="desks">{t('desks.title')}</h2>
            <p>{t('desks.lede')}</p>
          </div>
        </div>
        <ul className="shoppers">
          {DESKS.map((desk) => (
            <DeskCard key={desk.id} desk={desk} />
          ))}
        </ul>
      </div>
    </section>
  );
}
