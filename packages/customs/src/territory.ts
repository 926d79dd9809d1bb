/** Customs unions: goods cleared in one member move in the others without customs. */
const UNIONS = {
  /** Treaty on the Functioning of the EU, article 28. */
  EU: words('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
  /** Gulf Cooperation Council customs union, 2003. */
  GCC: words('AE BH KW OM QA SA'),
  /** Eurasian Economic Union, treaty of 2014. */
  EAEU: words('AM BY KG KZ RU'),
} as const;

export type CustomsUnion = keyof typeof UNIONS;

/** The members of a union as ISO 3166-1 alpha-2 codes; undefined when it isn't the name of one. */
export function unionMembers(name: string): readonly string[] | undefined {
  return Object.hasOwn(UNIONS, name) ? UNIONS[name as CustomsUnion] : undefined;
}

/** The union a country belongs to, else the country itself. */
export function customsTerritory(country: string): string {
  const unions = Object.keys(UNIONS) as CustomsUnion[];
  return unions.find((union) => UNIONS[union].includes(country)) ?? country;
}

/** True when goods in free circulation in one country reach the other without customs. */
export function sameCustomsTerritory(a: string, b: string): boolean {
  return customsTerritory(a) === customsTerritory(b);
}

/** True for the country itself, a union it belongs to, or `*`. */
export function covers(area: string, country: string): boolean {
  return area === '*' || area === country || (unionMembers(area)?.includes(country) ?? false);
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
