import type { OpeningItem } from '@caravanserai/contracts/desk-opening';
import { missingTexts } from '../page/missing-texts';
import type { PavilionTextRow } from '../page/live-texts';
import type { VersionLayout } from '@caravanserai/contracts/desk-pavilion';

/** Fewest admitted merchants and sellable featured goods on opening day. */
export const LEAST_MERCHANTS = 2;
export const LEAST_FEATURED = 3;

export interface OpeningFacts {
  readonly layout: VersionLayout;
  readonly source_locale: string;
  readonly texts: readonly PavilionTextRow[];
  /** Admitted and approved. */
  readonly merchants: number;
  /** Featured goods that can be sold today, somewhere. */
  readonly featured: number;
}

/** What must hold on opening day, and whether it does. What is written in English first need not be translated into it. */
export function openingItems({
  layout,
  source_locale,
  texts,
  merchants,
  featured,
}: OpeningFacts): OpeningItem[] {
  const missing = (locale: string, part: (key: string) => boolean): number =>
    missingTexts(layout, texts, locale).filter(part).length;
  const isStory = (key: string): boolean => key.startsWith('story');
  const item = (code: OpeningItem['code'], has: number, needs: number): OpeningItem => ({
    code,
    done: has >= needs,
    has,
    needs,
  });
  const written = (code: OpeningItem['code'], open: number): OpeningItem => item(code, open === 0 ? 1 : 0, 1);
  const ownEnglish = source_locale === 'en';
  return [
    written(
      'title',
      missing(source_locale, (key) => !isStory(key)) +
        (ownEnglish ? 0 : missing('en', (key) => key === 'pavilion title')),
    ),
    written('story_source', missing(source_locale, isStory)),
    ...(ownEnglish ? [] : [written('story_en', missing('en', isStory))]),
    item('merchants', merchants, LEAST_MERCHANTS),
    item('featured', featured, LEAST_FEATURED),
  ];
}
