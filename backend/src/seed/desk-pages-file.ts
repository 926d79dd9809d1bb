import { readJson } from './files';

/** Texts by locale, each under `part field`. */
type Written = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface SeedPage {
  /** ISO country of the pavilion. */
  readonly pavilion: string;
  /** Name of the member who wrote it. */
  readonly by: string;
  /** Stories that the draft adds. */
  readonly stories?: readonly string[];
  readonly source_locale?: string;
  /** Waits this many days for its time. */
  readonly publish_in_days?: number;
  readonly texts: Written;
}

interface Days {
  /** Counted from the day of seeding. */
  readonly from_days?: number;
  readonly until_days?: number;
}

/** `seed/desk-pages.json`: work in progress at the pavilions' desks. */
export interface DeskPagesFile {
  readonly certificates: readonly (Days & {
    readonly base: string;
    readonly name: string;
    readonly number: string;
    readonly issuer: string;
  })[];
  /** What the version before the shown one said of the pavilion, and who published the shown one. */
  readonly earlier: readonly { readonly pavilion: string; readonly by: string; readonly texts: Written }[];
  readonly drafts: readonly SeedPage[];
  /** Goods by handle; a pavilion that isn't named features its first six. */
  readonly featured: Readonly<Record<string, readonly (Days & { readonly goods: string })[]>>;
}

export const readDeskPages = (directory: string): DeskPagesFile =>
  readJson<DeskPagesFile>(directory, 'desk-pages.json');

/** ISO day, so many days from today; null where none is named. */
export const dayFromNow = (days: number | undefined, today: string): string | null =>
  days === undefined
    ? null
    : new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
