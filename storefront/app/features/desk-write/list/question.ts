import { listingState, type ListingState } from '@caravanserai/contracts/desk-life';
import { isLocale, type Locale } from '@caravanserai/locales/registry';

/** What the list of listings is asked for, from the page's address; what makes no sense there is left out. */
export type Question = {
  readonly q?: string;
  readonly state?: ListingState;
  /** A language in which a text is missing or old. */
  readonly missing?: Locale;
  /** A country where it can't be bought now, ISO 3166-1 alpha-2. */
  readonly market?: string;
  readonly sort?: 'updated' | 'title';
  readonly cursor?: string;
};

export function readQuestion(query: URLSearchParams): Question {
  const q = (query.get('q') ?? '').trim().slice(0, 100);
  const state = listingState.safeParse(query.get('state'));
  const missing = query.get('missing');
  const market = query.get('market') ?? '';
  const sort = query.get('sort');
  const cursor = query.get('cursor') ?? '';
  return {
    ...(q !== '' && { q }),
    ...(state.success && { state: state.data }),
    ...(isLocale(missing) && { missing }),
    ...(/^[A-Z]{2}$/.test(market) && { market }),
    ...((sort === 'updated' || sort === 'title') && { sort }),
    ...(cursor !== '' && cursor.length <= 400 && { cursor }),
  };
}

/** The same question with something else asked, from its first page on; undefined takes a part away. */
export function withAsked(
  question: Question,
  change: { [Name in keyof Question]?: Question[Name] | undefined },
): string {
  const asked = { ...question, cursor: undefined, ...change };
  const parts = Object.entries(asked).filter((part): part is [string, string] => part[1] !== undefined);
  return `?${new URLSearchParams(parts).toString()}`;
}
