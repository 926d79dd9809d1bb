import { names } from './names';
import { isLocale, localeInfo, type Direction, type Locale } from './registry';

const row = (autonym: string, dir: Direction, ...words: Parameters<typeof names>) => ({
  autonym,
  dir,
  names: names(...words),
});

/**
 * Languages a listing can be written in: the six of the shop and the languages of the pavilions' countries.
 * Names from CLDR 48; autonyms as speakers write them in a menu.
 */
const LANGUAGES = {
  en: row('English', 'ltr', 'English', '英语', 'английский', 'الإنجليزية', 'anglais', 'inglés'),
  'zh-CN': row('简体中文', 'ltr', 'Chinese', '中文', 'китайский', 'الصينية', 'chinois', 'chino'),
  ru: row('Русский', 'ltr', 'Russian', '俄语', 'русский', 'الروسية', 'russe', 'ruso'),
  ar: row('العربية', 'rtl', 'Arabic', '阿拉伯语', 'арабский', 'العربية', 'arabe', 'árabe'),
  fr: row('Français', 'ltr', 'French', '法语', 'французский', 'الفرنسية', 'français', 'francés'),
  es: row('Español', 'ltr', 'Spanish', '西班牙语', 'испанский', 'الإسبانية', 'espagnol', 'español'),
  af: row(
    'Afrikaans',
    'ltr',
    'Afrikaans',
    '南非荷兰语',
    'африкаанс',
    'الأفريقانية',
    'afrikaans',
    'afrikáans',
  ),
  am: row('አማርኛ', 'ltr', 'Amharic', '阿姆哈拉语', 'амхарский', 'الأمهرية', 'amharique', 'amárico'),
  az: row(
    'Azərbaycanca',
    'ltr',
    'Azerbaijani',
    '阿塞拜疆语',
    'азербайджанский',
    'الأذربيجانية',
    'azerbaïdjanais',
    'azerbaiyano',
  ),
  be: row(
    'Беларуская',
    'ltr',
    'Belarusian',
    '白俄罗斯语',
    'белорусский',
    'البيلاروسية',
    'biélorusse',
    'bielorruso',
  ),
  bi: row('Bislama', 'ltr', 'Bislama', '比斯拉马语', 'бислама', 'البيسلامية', 'bichelamar', 'bislama'),
  de: row('Deutsch', 'ltr', 'German', '德语', 'немецкий', 'الألمانية', 'allemand', 'alemán'),
  et: row('Eesti', 'ltr', 'Estonian', '爱沙尼亚语', 'эстонский', 'الإستونية', 'estonien', 'estonio'),
  fil: row('Filipino', 'ltr', 'Filipino', '菲律宾语', 'филиппинский', 'الفلبينية', 'filipino', 'filipino'),
  hu: row('Magyar', 'ltr', 'Hungarian', '匈牙利语', 'венгерский', 'الهنغارية', 'hongrois', 'húngaro'),
  hy: row('Հայերեն', 'ltr', 'Armenian', '亚美尼亚语', 'армянский', 'الأرمنية', 'arménien', 'armenio'),
  id: row(
    'Bahasa Indonesia',
    'ltr',
    'Indonesian',
    '印度尼西亚语',
    'индонезийский',
    'الإندونيسية',
    'indonésien',
    'indonesio',
  ),
  is: row('Íslenska', 'ltr', 'Icelandic', '冰岛语', 'исландский', 'الأيسلندية', 'islandais', 'islandés'),
  it: row('Italiano', 'ltr', 'Italian', '意大利语', 'итальянский', 'الإيطالية', 'italien', 'italiano'),
  ka: row('ქართული', 'ltr', 'Georgian', '格鲁吉亚语', 'грузинский', 'الجورجية', 'géorgien', 'georgiano'),
  kk: row('Қазақша', 'ltr', 'Kazakh', '哈萨克语', 'казахский', 'الكازاخستانية', 'kazakh', 'kazajo'),
  km: row('ភាសាខ្មែរ', 'ltr', 'Khmer', '高棉语', 'кхмерский', 'الخميرية', 'khmer', 'jemer'),
  ky: row('Кыргызча', 'ltr', 'Kyrgyz', '吉尔吉斯语', 'киргизский', 'القيرغيزية', 'kirghize', 'kirguís'),
  lo: row('ລາວ', 'ltr', 'Lao', '老挝语', 'лаосский', 'اللاوية', 'lao', 'lao'),
  mi: row('Te reo Māori', 'ltr', 'Māori', '毛利语', 'маори', 'الماورية', 'maori', 'maorí'),
  ms: row('Bahasa Melayu', 'ltr', 'Malay', '马来语', 'малайский', 'الماليزية', 'malais', 'malayo'),
  pt: row(
    'Português',
    'ltr',
    'Portuguese',
    '葡萄牙语',
    'португальский',
    'البرتغالية',
    'portugais',
    'portugués',
  ),
  'pt-BR': row(
    'Português (Brasil)',
    'ltr',
    'Brazilian Portuguese',
    '巴西葡萄牙语',
    'бразильский португальский',
    'البرتغالية البرازيلية',
    'portugais brésilien',
    'portugués de Brasil',
  ),
  qu: row('Runasimi', 'ltr', 'Quechua', '克丘亚语', 'кечуа', 'كيشوا', 'quechua', 'quechua'),
  rw: row(
    'Ikinyarwanda',
    'ltr',
    'Kinyarwanda',
    '卢旺达语',
    'киньяруанда',
    'الكينيارواندا',
    'kinyarwanda',
    'kinyarwanda',
  ),
  sm: row('Gagana Sāmoa', 'ltr', 'Samoan', '萨摩亚语', 'самоанский', 'الساموائية', 'samoan', 'samoano'),
  sr: row('Српски', 'ltr', 'Serbian', '塞尔维亚语', 'сербский', 'الصربية', 'serbe', 'serbio'),
  sw: row('Kiswahili', 'ltr', 'Swahili', '斯瓦希里语', 'суахили', 'السواحلية', 'swahili', 'suajili'),
  ta: row('தமிழ்', 'ltr', 'Tamil', '泰米尔语', 'тамильский', 'التاميلية', 'tamoul', 'tamil'),
  tg: row('Тоҷикӣ', 'ltr', 'Tajik', '塔吉克语', 'таджикский', 'الطاجيكية', 'tadjik', 'tayiko'),
  th: row('ไทย', 'ltr', 'Thai', '泰语', 'тайский', 'التايلاندية', 'thaï', 'tailandés'),
  ur: row('اردو', 'rtl', 'Urdu', '乌尔都语', 'урду', 'الأوردية', 'ourdou', 'urdu'),
  uz: row('Oʻzbekcha', 'ltr', 'Uzbek', '乌兹别克语', 'узбекский', 'الأوزبكية', 'ouzbek', 'uzbeko'),
  vi: row(
    'Tiếng Việt',
    'ltr',
    'Vietnamese',
    '越南语',
    'вьетнамский',
    'الفيتنامية',
    'vietnamien',
    'vietnamita',
  ),
  wo: row('Wolof', 'ltr', 'Wolof', '沃洛夫语', 'волоф', 'الولوفية', 'wolof', 'wólof'),
  xh: row('isiXhosa', 'ltr', 'Xhosa', '科萨语', 'коса', 'الخوسا', 'xhosa', 'xhosa'),
  zu: row('isiZulu', 'ltr', 'Zulu', '祖鲁语', 'зулу', 'الزولو', 'zoulou', 'zulú'),
} as const satisfies Readonly<Record<string, ReturnType<typeof row>>>;

export type SourceLocale = keyof typeof LANGUAGES;

export const SOURCE_LOCALES = Object.keys(LANGUAGES) as readonly SourceLocale[];

/** True for a language a merchant can write listings in. */
export function isSourceLocale(value: unknown): value is SourceLocale {
  return typeof value === 'string' && Object.hasOwn(LANGUAGES, value);
}

/** The language's name for itself: 'Oʻzbekcha'. Mark it with `lang` and show it in `<bdi>`. */
export function autonym(locale: SourceLocale): string {
  return LANGUAGES[locale].autonym;
}

/** The language's name in the reader's language: 'Uzbek', 'узбекский'. */
export function languageName(locale: SourceLocale, reader: Locale): string {
  return LANGUAGES[locale].names[reader];
}

/** Writing direction of any language code; unknown ones run left to right. */
export function languageDirection(code: string): Direction {
  if (isLocale(code)) return localeInfo(code).dir;
  return isSourceLocale(code) ? LANGUAGES[code].dir : 'ltr';
}
