import * as z from 'zod/mini';
import { countryCode } from './common';
import { cellState, writtenLocale } from './desk-texts';
import { termSuggestion } from './desk-write-help';
import { pavilionResponse, pavilionState } from './pavilions';
import { layoutBase } from './desk-bases';

/**
 * A pavilion's own page on the operator's desk: its words in versions. The pavilion is always that of the membership, here and
 * for its featured goods, sourcing bases and opening. Every route takes `?locale=`, the language of its sentences.
 */

/** `earlier`: was shown once; `scheduled`: is shown from `publish_at` on. */
export const versionState = z.enum(['draft', 'scheduled', 'published', 'earlier']);
export type VersionState = z.infer<typeof versionState>;

export const versionHead = z.object({
  id: z.string(),
  /** 1, 2, 3 … of this pavilion. */
  number: z.int(),
  state: versionState,
  /** The language it is written in first. */
  source_locale: writtenLocale,
  /** Rises with every change: the `expected` of laying out, publishing and discarding. */
  revision: z.int(),
  /** The version it was taken from; null for the first. */
  from_number: z.nullable(z.int()),
  /** Names of members; empty for what came with the pavilion. */
  opened_by: z.string(),
  /** ISO date-times. */
  opened_at: z.string(),
  changed_at: z.string(),
  publish_at: z.nullable(z.string()),
  published_at: z.nullable(z.string()),
  published_by: z.nullable(z.string()),
});
export type VersionHead = z.infer<typeof versionHead>;

export const sectionType = z.enum(['story', 'cloth', 'bases', 'goods', 'merchants']);
export type SectionType = z.infer<typeof sectionType>;

/** A section's place within its version: `story`, `story-2` … ; every other type stands once, under its own name. */
export const sectionKey = z.string().check(z.regex(/^(story(-[2-6])?|cloth|bases|goods|merchants)$/));

/** Most stories on one page. */
export const MOST_STORIES = 6;

/** What stands on the page, in its order. */
export const versionLayout = z.object({ sections: z.array(sectionKey), bases: z.array(layoutBase) });
export type VersionLayout = z.infer<typeof versionLayout>;

/** Of the pavilion itself, of a section, and of a base. */
export const pageField = z.enum([
  'label',
  'title',
  'tagline',
  'cloth_name',
  'cloth_alt',
  'heading',
  'body',
  'name',
  'description',
]);
export type PageField = z.infer<typeof pageField>;

/** `pavilion`, a section's key, or the id of a base. */
export const pagePart = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** One field in one language. */
export const pageCell = z.object({
  locale: writtenLocale,
  value: z.string(),
  state: cellState,
  /** What the source said when this was written or confirmed; null in the source itself and where nothing is known. */
  source_value: z.nullable(z.string()),
  /** What visitors read now in this language; empty for nothing. */
  shown: z.string(),
  author: z.string(),
});
export type PageCell = z.infer<typeof pageCell>;

/** One field in all languages, the source first. */
export const pageRow = z.object({
  part: pagePart,
  field: pageField,
  required: z.boolean(),
  multiline: z.boolean(),
  max: z.int(),
  cells: z.array(pageCell),
});
export type PageRow = z.infer<typeof pageRow>;

/** `GET /operator/page?version=`: the version being written, else the one that is shown; or the one asked for. */
export const pageResponse = z.object({
  pavilion: z.object({
    handle: z.string(),
    iso2: countryCode,
    name: z.string(),
    state: pavilionState,
  }),
  version: versionHead,
  /** The one visitors see; null before opening day. */
  shown: z.nullable(versionHead),
  /** Id of the draft or scheduled one; null where nobody writes. */
  open: z.nullable(z.string()),
  layout: versionLayout,
  /** The source, then the six of the shop without it. */
  locales: z.array(writtenLocale),
  rows: z.array(pageRow),
  /** Differs from what is shown, in words or layout. */
  changed: z.boolean(),
});
export type PageResponse = z.infer<typeof pageResponse>;

/** `POST /operator/page/draft`: begins a draft from what is shown, or from an earlier version. Answers `pageResponse`. */
export const openDraftBody = z.strictObject({ from: z.optional(z.string().check(z.maxLength(64))) });

const revision = z.int().check(z.gte(1));

/** `DELETE /operator/page/draft?expected=` */
export const expectedQuery = z.object({ expected: z.coerce.number().check(z.int(), z.gte(1)) });

/** `POST /operator/page/unschedule` */
export const expectedBody = z.strictObject({ expected: revision });

const pageValue = z.string().check(z.maxLength(20_000));

/** `POST /operator/page/texts`. `expected`: the text the writer saw there. Answers `savedPageText` or 409 with `current`. */
export const savePageTextBody = z.strictObject({
  part: pagePart,
  field: pageField,
  locale: writtenLocale,
  value: pageValue,
  expected: pageValue,
});
export type SavePageTextBody = z.infer<typeof savePageTextBody>;

/** `POST /operator/page/texts/confirm`: a translation is still right. `source`: the source it was read beside. */
export const confirmPageTextBody = z.strictObject({
  part: pagePart,
  field: pageField,
  locale: writtenLocale,
  expected: pageValue,
  source: pageValue,
});
export type ConfirmPageTextBody = z.infer<typeof confirmPageTextBody>;

export const savedPageText = z.object({ row: pageRow, revision: z.int() });
export type SavedPageText = z.infer<typeof savedPageText>;

/** `GET /operator/page/suggestions?part=&language=` */
export const pageSuggestionsQuery = z.object({ part: pagePart, language: writtenLocale });

/** Help for translating a part: the shop's words in its source, and how the pavilion translated the same text before. */
export const pageSuggestionsResponse = z.object({
  fields: z.array(
    z.object({
      field: pageField,
      source: z.string(),
      terms: z.array(termSuggestion),
      before: z.array(z.string()),
    }),
  ),
});
export type PageSuggestionsResponse = z.infer<typeof pageSuggestionsResponse>;

/** `POST /operator/page/layout`: the order of sections and bases, and the language it is written in first. */
export const layoutBody = z.strictObject({
  /** Revision of the draft; null where nobody writes, and this begins one. */
  expected: z.nullable(z.int().check(z.gte(1))),
  sections: z.optional(z.array(sectionKey).check(z.maxLength(12))),
  bases: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(40))),
  source_locale: z.optional(writtenLocale),
});
export type LayoutBody = z.infer<typeof layoutBody>;

/** `POST /operator/page/publish`: now, or at a later ISO date-time. Answers `pageResponse`. */
export const publishBody = z.strictObject({
  expected: revision,
  at: z.optional(z.iso.datetime({ offset: true })),
});

export const versionsQuery = z.object({ before: z.optional(z.coerce.number().check(z.int(), z.gte(1))) });

/** `GET /operator/page/versions?before=`: newest first; `next` is the `before` of the following page. */
export const versionsResponse = z.object({ versions: z.array(versionHead), next: z.nullable(z.int()) });
export type VersionsResponse = z.infer<typeof versionsResponse>;

/** `GET /operator/page/preview?version=`: what the shop's page would be in the asked language, its door open. */
export const pagePreviewResponse = pavilionResponse;
export type PagePreviewResponse = z.infer<typeof pagePreviewResponse>;
