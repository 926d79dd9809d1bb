import { names } from './names';
import type { RegionCode } from './regions';
import { localeInfo, type Locale } from './registry';

const row = (region: RegionCode, ...words: Parameters<typeof names>) => ({ region, names: names(...words) });

/**
 * The one table of countries and regions: CLDR 48 display names, UN M49 sub-region. Every place that shows a
 * country's name takes it from here, and says "country or region" where it asks for one.
 */
const COUNTRIES = {
  AE: row(
    '145',
    'United Arab Emirates',
    '阿拉伯联合酋长国',
    'ОАЭ',
    'الإمارات العربية المتحدة',
    'Émirats arabes unis',
    'Emiratos Árabes Unidos',
  ),
  AM: row('145', 'Armenia', '亚美尼亚', 'Армения', 'أرمينيا', 'Arménie', 'Armenia'),
  AR: row('005', 'Argentina', '阿根廷', 'Аргентина', 'الأرجنتين', 'Argentine', 'Argentina'),
  AT: row('155', 'Austria', '奥地利', 'Австрия', 'النمسا', 'Autriche', 'Austria'),
  AU: row('053', 'Australia', '澳大利亚', 'Австралия', 'أستراليا', 'Australie', 'Australia'),
  AZ: row('145', 'Azerbaijan', '阿塞拜疆', 'Азербайджан', 'أذربيجان', 'Azerbaïdjan', 'Azerbaiyán'),
  BE: row('155', 'Belgium', '比利时', 'Бельгия', 'بلجيكا', 'Belgique', 'Bélgica'),
  BG: row('151', 'Bulgaria', '保加利亚', 'Болгария', 'بلغاريا', 'Bulgarie', 'Bulgaria'),
  BH: row('145', 'Bahrain', '巴林', 'Бахрейн', 'البحرين', 'Bahreïn', 'Baréin'),
  BR: row('005', 'Brazil', '巴西', 'Бразилия', 'البرازيل', 'Brésil', 'Brasil'),
  BY: row('151', 'Belarus', '白俄罗斯', 'Беларусь', 'بيلاروس', 'Biélorussie', 'Bielorrusia'),
  CA: row('021', 'Canada', '加拿大', 'Канада', 'كندا', 'Canada', 'Canadá'),
  CH: row('155', 'Switzerland', '瑞士', 'Швейцария', 'سويسرا', 'Suisse', 'Suiza'),
  CL: row('005', 'Chile', '智利', 'Чили', 'تشيلي', 'Chili', 'Chile'),
  CN: row('030', 'China', '中国', 'Китай', 'الصين', 'Chine', 'China'),
  CO: row('005', 'Colombia', '哥伦比亚', 'Колумбия', 'كولومبيا', 'Colombie', 'Colombia'),
  CY: row('145', 'Cyprus', '塞浦路斯', 'Кипр', 'قبرص', 'Chypre', 'Chipre'),
  CZ: row('151', 'Czechia', '捷克', 'Чехия', 'التشيك', 'Tchéquie', 'Chequia'),
  DE: row('155', 'Germany', '德国', 'Германия', 'ألمانيا', 'Allemagne', 'Alemania'),
  DK: row('154', 'Denmark', '丹麦', 'Дания', 'الدانمرك', 'Danemark', 'Dinamarca'),
  EC: row('005', 'Ecuador', '厄瓜多尔', 'Эквадор', 'الإكوادور', 'Équateur', 'Ecuador'),
  EE: row('154', 'Estonia', '爱沙尼亚', 'Эстония', 'إستونيا', 'Estonie', 'Estonia'),
  EG: row('015', 'Egypt', '埃及', 'Египет', 'مصر', 'Égypte', 'Egipto'),
  ES: row('039', 'Spain', '西班牙', 'Испания', 'إسبانيا', 'Espagne', 'España'),
  ET: row('014', 'Ethiopia', '埃塞俄比亚', 'Эфиопия', 'إثيوبيا', 'Éthiopie', 'Etiopía'),
  FI: row('154', 'Finland', '芬兰', 'Финляндия', 'فنلندا', 'Finlande', 'Finlandia'),
  FR: row('155', 'France', '法国', 'Франция', 'فرنسا', 'France', 'Francia'),
  GB: row('154', 'United Kingdom', '英国', 'Великобритания', 'المملكة المتحدة', 'Royaume-Uni', 'Reino Unido'),
  GE: row('145', 'Georgia', '格鲁吉亚', 'Грузия', 'جورجيا', 'Géorgie', 'Georgia'),
  GR: row('039', 'Greece', '希腊', 'Греция', 'اليونان', 'Grèce', 'Grecia'),
  HR: row('039', 'Croatia', '克罗地亚', 'Хорватия', 'كرواتيا', 'Croatie', 'Croacia'),
  HU: row('151', 'Hungary', '匈牙利', 'Венгрия', 'هنغاريا', 'Hongrie', 'Hungría'),
  ID: row('035', 'Indonesia', '印度尼西亚', 'Индонезия', 'إندونيسيا', 'Indonésie', 'Indonesia'),
  IE: row('154', 'Ireland', '爱尔兰', 'Ирландия', 'أيرلندا', 'Irlande', 'Irlanda'),
  IS: row('154', 'Iceland', '冰岛', 'Исландия', 'آيسلندا', 'Islande', 'Islandia'),
  IT: row('039', 'Italy', '意大利', 'Италия', 'إيطاليا', 'Italie', 'Italia'),
  JP: row('030', 'Japan', '日本', 'Япония', 'اليابان', 'Japon', 'Japón'),
  KE: row('014', 'Kenya', '肯尼亚', 'Кения', 'كينيا', 'Kenya', 'Kenia'),
  KG: row('143', 'Kyrgyzstan', '吉尔吉斯斯坦', 'Киргизия', 'قيرغيزستان', 'Kirghizstan', 'Kirguistán'),
  KH: row('035', 'Cambodia', '柬埔寨', 'Камбоджа', 'كمبوديا', 'Cambodge', 'Camboya'),
  KR: row(
    '030',
    'South Korea',
    '韩国',
    'Республика Корея',
    'كوريا الجنوبية',
    'Corée du Sud',
    'Corea del Sur',
  ),
  KW: row('145', 'Kuwait', '科威特', 'Кувейт', 'الكويت', 'Koweït', 'Kuwait'),
  KZ: row('143', 'Kazakhstan', '哈萨克斯坦', 'Казахстан', 'كازاخستان', 'Kazakhstan', 'Kazajistán'),
  LA: row('035', 'Laos', '老挝', 'Лаос', 'لاوس', 'Laos', 'Laos'),
  LT: row('154', 'Lithuania', '立陶宛', 'Литва', 'ليتوانيا', 'Lituanie', 'Lituania'),
  LU: row('155', 'Luxembourg', '卢森堡', 'Люксембург', 'لوكسمبورغ', 'Luxembourg', 'Luxemburgo'),
  LV: row('154', 'Latvia', '拉脱维亚', 'Латвия', 'لاتفيا', 'Lettonie', 'Letonia'),
  MT: row('039', 'Malta', '马耳他', 'Мальта', 'مالطا', 'Malte', 'Malta'),
  MY: row('035', 'Malaysia', '马来西亚', 'Малайзия', 'ماليزيا', 'Malaisie', 'Malasia'),
  NL: row('155', 'Netherlands', '荷兰', 'Нидерланды', 'هولندا', 'Pays-Bas', 'Países Bajos'),
  NO: row('154', 'Norway', '挪威', 'Норвегия', 'النرويج', 'Norvège', 'Noruega'),
  NZ: row('053', 'New Zealand', '新西兰', 'Новая Зеландия', 'نيوزيلندا', 'Nouvelle-Zélande', 'Nueva Zelanda'),
  OM: row('145', 'Oman', '阿曼', 'Оман', 'عُمان', 'Oman', 'Omán'),
  PA: row('013', 'Panama', '巴拿马', 'Панама', 'بنما', 'Panama', 'Panamá'),
  PE: row('005', 'Peru', '秘鲁', 'Перу', 'بيرو', 'Pérou', 'Perú'),
  PH: row('035', 'Philippines', '菲律宾', 'Филиппины', 'الفلبين', 'Philippines', 'Filipinas'),
  PK: row('034', 'Pakistan', '巴基斯坦', 'Пакистан', 'باكستان', 'Pakistan', 'Pakistán'),
  PL: row('151', 'Poland', '波兰', 'Польша', 'بولندا', 'Pologne', 'Polonia'),
  PT: row('039', 'Portugal', '葡萄牙', 'Португалия', 'البرتغال', 'Portugal', 'Portugal'),
  QA: row('145', 'Qatar', '卡塔尔', 'Катар', 'قطر', 'Qatar', 'Catar'),
  RO: row('151', 'Romania', '罗马尼亚', 'Румыния', 'رومانيا', 'Roumanie', 'Rumanía'),
  RS: row('039', 'Serbia', '塞尔维亚', 'Сербия', 'صربيا', 'Serbie', 'Serbia'),
  RU: row('151', 'Russia', '俄罗斯', 'Россия', 'روسيا', 'Russie', 'Rusia'),
  RW: row('014', 'Rwanda', '卢旺达', 'Руанда', 'رواندا', 'Rwanda', 'Ruanda'),
  SA: row(
    '145',
    'Saudi Arabia',
    '沙特阿拉伯',
    'Саудовская Аравия',
    'المملكة العربية السعودية',
    'Arabie saoudite',
    'Arabia Saudí',
  ),
  SE: row('154', 'Sweden', '瑞典', 'Швеция', 'السويد', 'Suède', 'Suecia'),
  SG: row('035', 'Singapore', '新加坡', 'Сингапур', 'سنغافورة', 'Singapour', 'Singapur'),
  SI: row('039', 'Slovenia', '斯洛文尼亚', 'Словения', 'سلوفينيا', 'Slovénie', 'Eslovenia'),
  SK: row('151', 'Slovakia', '斯洛伐克', 'Словакия', 'سلوفاكيا', 'Slovaquie', 'Eslovaquia'),
  SN: row('011', 'Senegal', '塞内加尔', 'Сенегал', 'السنغال', 'Sénégal', 'Senegal'),
  TH: row('035', 'Thailand', '泰国', 'Таиланд', 'تايلاند', 'Thaïlande', 'Tailandia'),
  TJ: row('143', 'Tajikistan', '塔吉克斯坦', 'Таджикистан', 'طاجيكستان', 'Tadjikistan', 'Tayikistán'),
  US: row(
    '021',
    'United States',
    '美国',
    'Соединенные Штаты',
    'الولايات المتحدة',
    'États-Unis',
    'Estados Unidos',
  ),
  UZ: row('143', 'Uzbekistan', '乌兹别克斯坦', 'Узбекистан', 'أوزبكستان', 'Ouzbékistan', 'Uzbekistán'),
  VN: row('035', 'Vietnam', '越南', 'Вьетнам', 'فيتنام', 'Viêt Nam', 'Vietnam'),
  VU: row('054', 'Vanuatu', '瓦努阿图', 'Вануату', 'فانواتو', 'Vanuatu', 'Vanuatu'),
  WS: row('061', 'Samoa', '萨摩亚', 'Самоа', 'ساموا', 'Samoa', 'Samoa'),
  ZA: row(
    '018',
    'South Africa',
    '南非',
    'Южно-Африканская Республика',
    'جنوب أفريقيا',
    'Afrique du Sud',
    'Sudáfrica',
  ),
} as const satisfies Readonly<Record<string, ReturnType<typeof row>>>;

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = keyof typeof COUNTRIES;

export const COUNTRY_CODES = Object.keys(COUNTRIES) as readonly CountryCode[];

/** True for an upper-case code of the table. */
export function isCountryCode(value: unknown): value is CountryCode {
  return typeof value === 'string' && Object.hasOwn(COUNTRIES, value);
}

/** The name of a country or region; accepts Medusa's lower case. A code we don't know stays a code. */
export function countryName(iso2: string, locale: Locale): string {
  const code = iso2.toUpperCase();
  return isCountryCode(code) ? COUNTRIES[code].names[locale] : code;
}

/** The UN M49 region of a country of the table. */
export function countryRegion(code: CountryCode): RegionCode {
  return COUNTRIES[code].region;
}

/** Codes in the order of their names in the reader's language: the only order pavilions ever have. */
export function sortByCountryName<T extends string>(codes: readonly T[], locale: Locale): T[] {
  const { compare } = new Intl.Collator(localeInfo(locale).intlTag);
  return [...codes].sort(
    (a, b) => compare(countryName(a, locale), countryName(b, locale)) || (a < b ? -1 : 1),
  );
}
