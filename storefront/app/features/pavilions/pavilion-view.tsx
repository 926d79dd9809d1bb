import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { Cloth } from '../../ui/cloth';
import { GoodsList } from '../../ui/structured/goods-list';
import { Closed } from './closed';
import type { PavilionData } from './loader.server';
import { Sections } from './sections';
import { WallPanel } from './wall-panel';

/** A pavilion: its cloth fills a wall, its label stands before it, then story, bases, goods and merchants. */
export function PavilionView({ data }: { data: PavilionData }) {
  const { pavilion } = data;
  const title = pavilion.title.value ? `${pavilion.name}: ${pavilion.title.value}` : pavilion.name;
  const { t } = useTranslation();
  const locale = useLocale();
  const trail = [
    { name: t('nav.pavilions'), to: localePath(locale, '/pavilions') },
    { name: pavilion.name, to: localePath(locale, `/pavilions/${pavilion.handle}`) },
  ];
  return (
    <div data-pv={pavilion.iso2}>
      <PageHead title={title} description={pavilion.tagline.value || title} noindex={!data.plain} />
      <GoodsList goods={[...data.shelf, ...data.others]} trail={trail} />
      <Cloth className="banner" label={pavilion.cloth_alt.value} />
      <div className="wrap">
        <WallPanel pavilion={pavilion} />
      </div>
      {pavilion.state === 'open' ? <Sections data={data} /> : <Closed pavilion={pavilion} />}
    </div>
  );
}
