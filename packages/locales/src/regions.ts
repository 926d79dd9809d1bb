import { names, type Names } from './names';
import type { Locale } from './registry';

/**
 * UN M49 sub-regions, with the intermediate regions of Africa and the Americas, as three-digit codes.
 * Names and containment from CLDR 48 (territories, territoryContainment). Never another grouping of ours.
 */
const REGIONS = {
  '005': names(
    'South America',
    '南美洲',
    'Южная Америка',
    'أمريكا الجنوبية',
    'Amérique du Sud',
    'Sudamérica',
  ),
  '011': names(
    'Western Africa',
    '西非',
    'Западная Африка',
    'غرب أفريقيا',
    'Afrique occidentale',
    'África occidental',
  ),
  '013': names(
    'Central America',
    '中美洲',
    'Центральная Америка',
    'أمريكا الوسطى',
    'Amérique centrale',
    'Centroamérica',
  ),
  '014': names(
    'Eastern Africa',
    '东非',
    'Восточная Африка',
    'شرق أفريقيا',
    'Afrique orientale',
    'África oriental',
  ),
  '015': names(
    'Northern Africa',
    '北非',
    'Северная Африка',
    'شمال أفريقيا',
    'Afrique septentrionale',
    'África septentrional',
  ),
  '018': names(
    'Southern Africa',
    '南部非洲',
    'Южная Африка',
    'أفريقيا الجنوبية',
    'Afrique australe',
    'África meridional',
  ),
  '021': names(
    'Northern America',
    '美洲北部',
    'Североамериканский регион',
    'شمال أمريكا',
    'Amérique septentrionale',
    'Norteamérica',
  ),
  '030': names('Eastern Asia', '东亚', 'Восточная Азия', 'شرق آسيا', 'Asie de l’Est', 'Asia oriental'),
  '034': names('Southern Asia', '南亚', 'Южная Азия', 'جنوب آسيا', 'Asie du Sud', 'Asia meridional'),
  '035': names(
    'Southeast Asia',
    '东南亚',
    'Юго-Восточная Азия',
    'جنوب شرق آسيا',
    'Asie du Sud-Est',
    'Sudeste asiático',
  ),
  '039': names(
    'Southern Europe',
    '南欧',
    'Южная Европа',
    'جنوب أوروبا',
    'Europe du Sud',
    'Europa meridional',
  ),
  '053': names('Australasia', '澳大拉西亚', 'Австралазия', 'أسترالاسيا', 'Australasie', 'Australasia'),
  '054': names('Melanesia', '美拉尼西亚', 'Меланезия', 'ميلانيزيا', 'Mélanésie', 'Melanesia'),
  '061': names('Polynesia', '玻利尼西亚', 'Полинезия', 'بولينيزيا', 'Polynésie', 'Polinesia'),
  '143': names('Central Asia', '中亚', 'Центральная Азия', 'وسط آسيا', 'Asie centrale', 'Asia central'),
  '145': names('Western Asia', '西亚', 'Западная Азия', 'غرب آسيا', 'Asie de l’Ouest', 'Asia occidental'),
  '151': names(
    'Eastern Europe',
    '东欧',
    'Восточная Европа',
    'شرق أوروبا',
    'Europe de l’Est',
    'Europa oriental',
  ),
  '154': names(
    'Northern Europe',
    '北欧',
    'Северная Европа',
    'شمال أوروبا',
    'Europe du Nord',
    'Europa septentrional',
  ),
  '155': names(
    'Western Europe',
    '西欧',
    'Западная Европа',
    'غرب أوروبا',
    'Europe de l’Ouest',
    'Europa occidental',
  ),
} as const satisfies Readonly<Record<string, Names>>;

export type RegionCode = keyof typeof REGIONS;

export const REGION_CODES = Object.keys(REGIONS) as readonly RegionCode[];

/** The name of an M49 region. */
export function regionName(code: RegionCode, locale: Locale): string {
  return REGIONS[code][locale];
}
