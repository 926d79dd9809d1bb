import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { readPavilions } from '../../data/public-reads.server';
import { regionsOf, roomOf } from '../../data/rooms';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { useShell } from '../../shell/shell-data';
import { Door } from '../../ui/door';
import { PageTitle } from '../../ui/page-title';
import { PavilionDirectory } from '../../ui/pavilion-directory';
import { itemList } from '../../ui/structured/schemas';
import { StructuredData } from '../../ui/structured/structured-data';

export const handle: RouteHandle = { namespaces: ['pavilions'] };

export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const pavilions = await readPavilions(shop);
  return { rooms: pavilions.map(roomOf), regions: regionsOf(pavilions, shop.locale) };
}

/** All doors of the courtyard: those that are open, then everyone under their region. */
export default function Directory() {
  const { t } = useTranslation('pavilions');
  const { rooms, regions } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const items = rooms.map(({ name, handle }) => ({
    name,
    path: localePath(locale, `/pavilions/${handle}`),
  }));
  return (
    <section className="section">
      <PageHead title={t('title')} description={t('description')} />
      <StructuredData blocks={[itemList(items, useShell()?.publicUrl ?? '')]} />
      <div className="wrap">
        <PageTitle title={t('title')} lede={t('intro')} />
        <h2 className="lead-in">{t('open')}</h2>
        <div className="doors few">
          {rooms
            .filter(({ state }) => state === 'open')
            .map((room) => (
              <Door key={room.iso2} room={room} />
            ))}
        </div>
        <h2 className="lead-in later">{t('all')}</h2>
        <PavilionDirectory rooms={rooms} regions={regions} />
      </div>
    </section>
  );
}
