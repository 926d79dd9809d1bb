const DAYS_A_MONTH = 365 / 12;

/** A shelf life in the unit people use: whole months where it makes some, else days. */
export function shelfLife(days: number): { readonly unit: 'months' | 'days'; readonly count: number } {
  if (days >= 30 && days % 30 === 0) return { unit: 'months', count: days / 30 };
  const months = Math.round(days / DAYS_A_MONTH);
  const whole = months > 0 && Math.abs(days - months * DAYS_A_MONTH) < 1;
  return whole ? { unit: 'months', count: months } : { unit: 'days', count: days };
}

/** Litres and kilograms from a thousand on; the value is in the unit. */
export function measure(
  base: 'g' | 'ml',
  amount: number,
): { readonly unit: 'g' | 'kg' | 'ml' | 'l'; readonly value: number } {
  if (amount < 1000) return { unit: base, value: amount };
  return { unit: base === 'g' ? 'kg' : 'l', value: amount / 1000 };
}

/** A Harmonised System subheading as customs print it: 090121 is 0901.21. */
export function hsHeading(hs6: string): string {
  return hs6.length > 4 ? `${hs6.slice(0, 4)}.${hs6.slice(4)}` : hs6;
}

const OF_MATERIALS = new Set(['textiles', 'ceramics', 'home', 'craft', 'bags', 'jewellery']);

/** What the goods consist of has ingredients where one eats, drinks or applies it, and materials elsewhere. */
export function substance(category: string): 'ingredients' | 'materials' {
  return OF_MATERIALS.has(category) ? 'materials' : 'ingredients';
}

/** Whether one eats or drinks it. */
export function isEaten(category: string): boolean {
  return substance(category) === 'ingredients' && category !== 'care' && category !== 'fragrance';
}

/** Things to eat and drink say their allergens, also that there are none. */
export function saysAllergens(category: string, allergens: readonly string[]): boolean {
  return isEaten(category) || allergens.length > 0;
}
