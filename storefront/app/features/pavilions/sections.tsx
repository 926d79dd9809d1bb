import { Bases } from './bases';
import { Goods } from './goods';
import type { PavilionData } from './loader.server';
import { Merchants } from './merchants';
import { ClothOfPavilion, Story } from './story';

/** Order of the parts that a pavilion's content doesn't name. */
const ALWAYS = ['bases', 'goods', 'merchants'] as const;

/** The pavilion's content in the order its operator gave it; the cloth stands beside the first story. */
export function Sections({ data }: { data: PavilionData }) {
  const { pavilion, palette, map, goods, shelf, others, choice } = data;
  const { sections } = pavilion;
  const of = (type: (typeof sections)[number]['type']) => sections.find((section) => section.type === type);
  const cloth = of('cloth');
  const aside = cloth && <ClothOfPavilion section={cloth} pavilion={pavilion} palette={palette} />;
  const named = sections.map((section) => ({ key: section.id, type: section.type, section }));
  const unnamed = ALWAYS.filter((type) => !of(type)).map((type) => ({ key: type, type, section: undefined }));
  return [...named, ...unnamed].map(({ key, type, section }) => {
    const heading = section?.heading;
    if (type === 'story')
      return section && <Story key={key} section={section} aside={section === of('story') && aside} />;
    if (type === 'bases') return <Bases key={key} heading={heading} bases={pavilion.bases} map={map} />;
    if (type === 'goods') return <Goods key={key} {...{ heading, goods, shelf, others, choice }} />;
    if (type === 'merchants') return <Merchants key={key} heading={heading} merchants={pavilion.merchants} />;
    return null;
  });
}
