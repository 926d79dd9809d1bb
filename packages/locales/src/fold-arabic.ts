/** Short vowels, shadda, sukun, superscript alef, Quranic marks: written or not, the word is the same. */
const TASHKEEL = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
const TATWEEL = /\u0640/g;

/** Drops vocalisation and the stretching line, which are presentation and not spelling. */
export function stripArabicMarks(text: string): string {
  return text.replace(TASHKEEL, '').replace(TATWEEL, '');
}

const LETTERS: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ء: '',
};

/** One spelling for the letters that Arabic writers use interchangeably: alef and hamza, ya, ta marbuta. */
export function foldArabic(text: string): string {
  return stripArabicMarks(text).replace(/[آأإٱىیئؤةکء]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The word without its article and the conjunction before it: والشاي, بالشاي, للشاي and الشاي are all شاي.
 * Undefined when there is none, or too little would be left to be a word.
 */
export function withoutArabicArticle(word: string): string | undefined {
  const bare = word.replace(/^(?:[وفبك]?ال|و?لل)/, '');
  return bare !== word && [...bare].length >= 2 ? bare : undefined;
}
