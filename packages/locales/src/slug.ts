import { stripArabicMarks } from './fold-arabic';

const MAX_CHARACTERS = 80;

/**
 * A title as the last part of its URL, in its own script: 'Café d’Orient 250 g' is 'café-d-orient-250-g',
 * '绿茶 100 克' is '绿茶-100-克'. Letters, marks and digits stay, everything else separates; Arabic
 * vocalisation goes. At most 80 characters, cut between words if that keeps half of them. The same title
 * always gives the same slug, and a slug gives itself. Empty when the title has no letter or digit: the
 * caller then uses another name.
 */
export function slugify(title: string): string {
  const words = stripArabicMarks(title.normalize('NFC').toLowerCase().normalize('NFC'))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return shorten(words);
}

function shorten(slug: string): string {
  const characters = [...slug];
  if (characters.length <= MAX_CHARACTERS) return slug;
  const head = characters.slice(0, MAX_CHARACTERS).join('');
  const atWordEnd = characters[MAX_CHARACTERS] === '-' ? head.length : head.lastIndexOf('-');
  return head.slice(0, atWordEnd > MAX_CHARACTERS / 2 ? atWordEnd : head.length).replace(/-$/, '');
}
