/** Who joined a customs union when, and by what. Days are ISO dates. */
interface Joining {
  readonly from: string;
  readonly countries: readonly string[];
  readonly source: string;
}

/** Customs unions: goods cleared in one member move in the others without customs. */
const UNIONS = {
  /** Treaty on the Functioning of the EU, article 28. */
  EU: [
    joining(
      '1968-07-01',
      'BE DE FR IT LU NL',
      'Customs union of the European Economic Community, 1 July 1968',
    ),
    joining('1973-01-01', 'DK IE', 'Act of Accession 1972'),
    joining('1981-01-01', 'GR', 'Act of Accession 1979'),
    joining('1986-01-01', 'ES PT', 'Act of Accession 1985'),
    joining('1995-01-01', 'AT FI SE', 'Act of Accession 1994'),
    joining('2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK', 'Act of Accession 2003'),
    joining('2007-01-01', 'BG RO', 'Act of Accession 2005'),
    joining('2013-07-01', 'HR', 'Act of Accession 2012'),
  ],
  GCC: [joining('2003-01-01', 'AE BH KW OM QA SA', 'Customs union of the Gulf Cooperation Council, 2003')],
  EAEU: [
    joining('2015-01-01', 'BY KZ RU', 'Treaty on the Eurasian Economic Union, 29 May 2014'),
    joining('2015-01-02', 'AM', 'Treaty on the accession of Armenia, 10 October 2014'),
    joining('2015-08-12', 'KG', 'Treaty on the accession of Kyrgyzstan, 23 December 2014'),
  ],
} as const satisfies Record<string, readonly Joining[]>;

export type CustomsUnion = keyof typeof UNIONS;

const UNION_NAMES = Object.keys(UNIONS) as CustomsUnion[];

/** One country in a union, since when and by what source. */
export interface UnionMember extends Pick<Joining, 'from' | 'source'> {
  readonly union: CustomsUnion;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Everybody in a customs union, to be read by people; the rules ask for today's members alone. */
export const UNION_MEMBERS: readonly UnionMember[] = UNION_NAMES.flatMap((union) =>
  UNIONS[union].flatMap(({ from, source, countries }) =>
    countries.map((country) => ({ union, country, from, source })),
  ),
);

const membersOf = (name: CustomsUnion): readonly string[] =>
  UNION_MEMBERS.filter(({ union }) => union === name)
    .map(({ country }) => country)
    .sort();

const MEMBERS: Readonly<Record<CustomsUnion, readonly string[]>> = {
  EU: membersOf('EU'),
  GCC: membersOf('GCC'),
  EAEU: membersOf('EAEU'),
};

/** The members of a union as ISO 3166-1 alpha-2 codes; undefined when it isn't the name of one. */
export function unionMembers(name: string): readonly string[] | undefined {
  return Object.hasOwn(MEMBERS, name) ? MEMBERS[name as CustomsUnion] : undefined;
}

/** The union a country belongs to, else the country itself. */
export function customsTerritory(country: string): string {
  return UNION_NAMES.find((union) => MEMBERS[union].includes(country)) ?? country;
}

/** True when goods in free circulation in one country reach the other without customs. */
export function sameCustomsTerritory(a: string, b: string): boolean {
  return customsTerritory(a) === customsTerritory(b);
}

/** True for the country itself, a union it belongs to, or `*`. */
export function covers(area: string, country: string): boolean {
  return area === '*' || area === country || (unionMembers(area)?.includes(country) ?? false);
}

function joining(from: string, countries: string, source: string): Joining {
  return { from, countries: countries.split(' '), source };
}
