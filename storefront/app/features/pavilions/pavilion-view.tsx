import { PageHead } from '../../shell/page-head';
import { useShell } from '../../shell/shell-data';
import { Cloth } from '../../ui/cloth';
import { SharePicture } from '../../ui/share-picture';
import { Closed } from './closed';
import type { PavilionData } from './loader.server';
import { Sections } from './sections';
import { WallPanel } from './wall-panel';

/** A pavilion: its cloth fills a wall, its label stands before it, then story, bases, goods and merchants. */
export function PavilionView({ data }: { data: PavilionData }) {
  const { pavilion } = data;
  const title = pavilion.title.value ? `${pavilion.name}: ${pavilion.title.value}` : pavilion.name;
  const [first] = [...data.shelf, ...data.others];
  const origin = useShell()?.publicUrl ?? '';
  return (
    <div data-pv={pavilion.iso2}>
      <PageHead title={title} description={pavilion.tagline.value || title} noindex={!data.plain} />
      {first && <SharePicture picture={first.picture} origin={origin} />}
      <Cloth className="banner" label={pavilion.cloth_alt.value} />
      <div className="wrap">
        <WallPanel pavilion={pavilion} />
      </div>
      {pavilion.state === 'open' ? <Sections data={data} /> : <Closed pavilion={pavilion} />}
    </div>
  );
}
