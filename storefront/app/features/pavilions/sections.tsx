import { Bases } from './bases';
import { Goods } from './goods';
import type { PavilionData } from './loader.server';
import { Merchants } from './merchants';
import { ClothOfPavilion, Story } from './story';

/** Order of the parts where a pavilion's content doesn't name them. */
const ORDER = ['story', 'bases', 'goods', 'merchants'] as const;

/** The pavilion's content in the order its operator gave it; the cloth stands beside the story. */
export function Sections({ data }: { data: PavilionData }) {
  const { pavilion, palette, goods, route } = data;
  const { sections } = pavilion;
  const of = (type: (typeof sections)[number]['type']) => sections.find((section) => section.type === type);
  const cloth = of('cloth');
  const types = [...new Set([...sections.map(({ type }) => type), ...ORDER])];
  return types.map((type) => {
    const section = of(type);
    if (type === 'story' && section) {
      const aside = cloth && <ClothOfPavilion section={cloth} pavilion={pavilion} palette={palette} />;
      return <Story key={type} section={section} aside={aside} />;
    }
    if (type === 'bases') return <Bases key={type} heading={section?.heading} bases={pavilion.bases} />;
    if (type === 'goods') return <Goods key={type} heading={section?.heading} goods={goods} route={route} />;
    if (type === 'merchants') {
      return <Merchants key={type} heading={section?.heading} merchants={pavilion.merchants} />;
    }
    return null;
  });
}
