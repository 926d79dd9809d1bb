import { at, ellipse } from '../../svg';
import { LIGHT } from '../brush';
import { coffeeBag } from '../packs/coffee-bag';
import { dropperBottle } from '../packs/oil-bottles';
import { sauceBottle } from '../packs/sauce-bottles';
import { honeyJar } from '../packs/jars';
import { openSack, pouch } from '../packs/bags';
import { teaTin } from '../packs/tins';
import { macadamiaOpen, macadamiaWhole, roundKernel } from '../foods/nuts';
import { chili, coffeeBean, coffeeTwig, driedChili } from '../foods/spices';
import { dipper, teaGlass } from '../foods/table';
import { agaseke } from '../wares/basket';
import { wallPanel } from '../wares/panel';
import { contact, heap, spill } from '../parts';
import type { Pictures } from './picture';

/** Rwanda's goods. */
export const rwanda: Pictures = {
  'bourbon-coffee-250g': {
    scale: 0.42,
    draw: (b) =>
      at(-26, 0, coffeeBag(b, { body: '#2A2320', cap: '#3A302B' })) +
      spill(b, 'bean', 184, 60, { rows: [1, 2, 3], stepX: 27, stepY: 15, turn: 60 }, [
        coffeeBean('#7C4A2C'),
      ]) +
      at(60, 206, coffeeTwig(b.ink, '#4E6A3C'), { scale: 0.95 }),
  },
  'black-tea-250g': {
    scale: 0.42,
    draw: (b) =>
      at(-28, 0, teaTin(b, { body: '#231F1E', cap: '#C9A25A' })) +
      at(184, 204, teaGlass('#9A3412', '#F7F2E6'), { scale: 1.1 }),
  },
  'forest-honey-500g': {
    scale: 0.2,
    draw: (b) =>
      at(-28, 0, honeyJar(b, { body: '#D98A14', cap: '#3B2B1A', rim: '#FBEBC0' })) +
      at(180, 202, dipper('#B98A55', '#D98A14'), { scale: 1.08 }),
  },
  'dried-chili-200g': {
    scale: 0.5,
    draw: (b) => {
      const pods = ['#B3201A', '#8E1712', '#CC3322'].map((red) =>
        at(-20, 0, driedChili(red, '#6B7A3A'), { scale: 1.25 }),
      );
      const spec = { rows: [3, 4, 5], stepX: 24, stepY: 18, turn: 75, seed: 4 };
      return (
        openSack(b, { body: '#D9C19A', cap: '#C7AB7E' }, at(112, 104, heap(b, 'pod', spec, pods))) +
        at(34, 204, driedChili('#B3201A', '#6B7A3A'), { turn: -8, scale: 1.3 }) +
        at(212, 200, driedChili('#CC3322', '#6B7A3A'), { turn: 172, scale: 1.2 })
      );
    },
  },
  'chili-sauce-250g': {
    scale: 0.3,
    draw: (b) =>
      at(-22, 0, sauceBottle(b, { body: '#B32A1A', cap: '#23201E' })) +
      at(148, 202, chili('#D23A22', '#4E7A34'), { turn: -14, scale: 1.15 }) +
      at(212, 168, chili('#B32A1A', '#4E7A34'), { turn: 126, scale: 1 }),
  },
  'chili-oil-100ml': {
    scale: 0.36,
    draw: (b) =>
      at(-24, 0, dropperBottle(b, { body: '#D2571A', cap: '#2B2320', bulb: '#B3201A' })) +
      ellipse(190, 203, 44, 6.5, '#D2571A') +
      ellipse(182, 201.5, 26, 2, LIGHT) +
      at(160, 190, driedChili('#B3201A', '#6B7A3A'), { turn: -22, scale: 1.25 }) +
      at(166, 200, driedChili('#B3201A', '#6B7A3A'), { turn: -4, scale: 1.35 }),
  },
  'macadamia-250g': {
    scale: 0.34,
    draw: (b) =>
      at(-26, 12, pouch(b, { body: '#EFE6D3', cap: '#5A3B22', fill: ['#F4E3B8', '#EBD49E'] }), {
        scale: 0.94,
      }) +
      contact(46, 184, 206) +
      at(178, 170, macadamiaWhole('#8A5128'), { scale: 1.15 }) +
      at(150, 184, macadamiaWhole('#8A5128')) +
      at(198, 186, macadamiaOpen('#8A5128', '#F4E3B8'), { scale: 1.15, turn: -6 }) +
      at(164, 200, roundKernel('#EBD49E')),
  },
  'agaseke-basket': { scale: 0.4, draw: (b) => agaseke(b, { sisal: '#EAD9B5', dark: '#2A1D16' }) },
  'imigongo-panel': { scale: 0.76, draw: (b) => wallPanel(b, { wood: '#2A1D16', cord: '#B98A55' }) },
};
