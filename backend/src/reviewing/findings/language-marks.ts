const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The commonest short words of languages in Latin script that merchants write in. Each list leaves out words that
 * are as common in another one of them, so that a text is told by what is its own.
 */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the and of to with from for is are was were it its that this by at as into they their which after before until without or be been has have when while each every one two three not no',
  ),
  fr: words(
    'le les des du et à au aux un une dans pour sur avec est sont ce cette ces qui que par sans ne pas où leur leurs son sa ses se il elle ils elles puis très après avant mais ou deux trois jusqu plus entre sous chez fait',
  ),
  es: words(
    'el los las del y al una unos unas para con es son este esta estos estas que por sin no se su sus lo como más muy después antes pero o dos tres hasta entre sobre donde cuando desde ni ya también cada',
  ),
  it: words(
    'il gli dei della delle dello degli e è al alla alle nel nella con per una sono che non si di da dopo prima ma anche più ogni due tre fino tra questo questa dal dalla come',
  ),
  pt: words(
    'o os dos das do da e é ao aos à às um uma em no na nos nas com para são que não se seu sua pelo pela depois antes mas mais muito dois três até entre este esta também cada',
  ),
  de: words(
    'der die das und den dem des ein eine einer mit für ist sind von zu im in auf aus bei nach vor nicht oder sich auch wird werden über unter durch ohne zwei drei bis wie',
  ),
  uz: words(
    'va bilan uchun bu bir ham yoki emas keyin oldin dan ga ning esa kabi boʻlgan bo lgan qilingan har ikki uch undan eng koʻp juda ichida ustida',
  ),
  rw: words(
    'mu na ku ni no cya ya wa ba bya iyi uyu kandi cyangwa kugira nyuma mbere buri imwe ibiri muri kuri ikawa iki ubu hamwe',
  ),
  id: words(
    'yang dan di ke dari untuk dengan ini itu adalah pada tidak atau oleh dalam akan setelah sebelum juga sudah dua tiga sampai seperti',
  ),
};

interface LetterMark {
  /** The language that has these letters, and the one that doesn't. */
  readonly language: string;
  readonly not: string;
  readonly pattern: RegExp;
  /** From this share of all letters on it is that language, and not a name in it. */
  readonly share: number;
}

export const LETTERS: readonly LetterMark[] = [
  { language: 'fa', not: 'ar', pattern: /[پچژگکی]/gu, share: 0.03 },
  { language: 'ur', not: 'ar', pattern: /[ٹڈڑںھہےۓ]/gu, share: 0.02 },
  { language: 'uk', not: 'ru', pattern: /[іїєґ]/giu, share: 0.02 },
  { language: 'kk', not: 'ru', pattern: /[әғқңөұүһ]/giu, share: 0.03 },
  { language: 'uz', not: 'ru', pattern: /[ўҳ]/giu, share: 0.02 },
  { language: 'sr', not: 'ru', pattern: /[ђјљњћџ]/giu, share: 0.02 },
  { language: 'be', not: 'ru', pattern: /[ў]/giu, share: 0.03 },
  { language: 'ja', not: 'zh-CN', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.05 },
  // Characters that simplified Chinese writes otherwise; a Han character counts for two letters.
  {
    language: 'zh-Hant',
    not: 'zh-CN',
    pattern:
      /[們來個這過時會對開關門書長東車馬魚鳥麥點熱無龍龜齒廣國圖園學實寫對當後從愛戀應廳總經線練網緩縣縮織繡習聽聯華藝藥號術裝製複見視親觀計訂設許訪詞試話該詳語說請論證識譯讀變豐貝財貨質費貴買賣賽軟輕較輸農運達遠適選邊鄉醫釀針鋼錢錦鍋鐵鑲閒間陽陰隊際隨險難雲電靜韓頂順須頭題顏類風飛飯飲館驗體鮮鹽黃齊]/gu,
    share: 0.04,
  },
];
