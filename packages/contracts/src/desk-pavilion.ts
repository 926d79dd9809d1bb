import * as z from 'zod/mini';
import { countryCode, isoDate, text } from './common';
import { cellState, writtenLocale } from './desk-write';
import { termSuggestion } from './desk-write-help';
import { pavilionResponse, pavilionState } from './pavilions';

/**
 * A pavilion's own page on the operator's desk: its words in versions, its featured goods, its sourcing bases and its
 * opening. The pavilion is always that of the membership. Every route takes `?locale=`, the language of its sentences.
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

const words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** A certificate that a sourcing base holds: what it is called, its number, who gave it and for which days. */
export const certificate = z.strictObject({
  name: words(80),
  number: words(60),
  issuer: words(80),
  valid_from: z.nullable(isoDate),
  valid_until: z.nullable(isoDate),
});
export type Certificate = z.infer<typeof certificate>;

const latitude = z.number().check(z.gte(-90), z.lte(90));
const longitude = z.number().check(z.gte(-180), z.lte(180));

/** A base as a version shows it; WGS 84, decimal degrees. */
export const layoutBase = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  latitude,
  longitude,
  certificates: z.array(certificate).check(z.maxLength(12)),
});
export type LayoutBase = z.infer<typeof layoutBase>;

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
  expected: z.nullable(revision),
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

/** How many featured goods a visitor sees; those after them stand in where one of these can't be sold. */
export const FEATURED_PLACES = 6;
/** Most slots of one pavilion. */
export const MOST_SLOTS = 40;

/** Why goods of a slot are, or are not, on the page for a visitor there today. */
export const slotStanding = z.enum([
  'shown',
  'reserve',
  'not_yet',
  'over',
  'sold_out',
  'not_sent_there',
  'not_public',
]);
export type SlotStanding = z.infer<typeof slotStanding>;

export const featuredSlot = z.object({
  id: z.string(),
  goods_id: z.string(),
  title: text,
  picture: z.string(),
  merchant: z.string(),
  /** ISO days in UTC, both included; null is open. */
  starts_on: z.nullable(isoDate),
  ends_on: z.nullable(isoDate),
  standing: slotStanding,
  /** 1 … `FEATURED_PLACES` while it is shown. */
  place: z.nullable(z.int()),
});
export type FeaturedSlot = z.infer<typeof featuredSlot>;

/** `GET /operator/featured?ship_to=`, and what every change there answers. */
export const featuredResponse = z.object({
  slots: z.array(featuredSlot),
  ship_to: countryCode,
  destinations: z.array(countryCode),
  today: isoDate,
});
export type FeaturedResponse = z.infer<typeof featuredResponse>;

const order = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(MOST_SLOTS));

/** `POST /operator/featured/order`: all slots as they are to stand. `expected`: all as they stood; 409 where they stand otherwise. */
export const featuredOrderBody = z.strictObject({ expected: order, order });
export type FeaturedOrderBody = z.infer<typeof featuredOrderBody>;

/** `POST /operator/featured` */
export const newSlotBody = z.strictObject({
  goods_id: z.string().check(z.maxLength(64)),
  starts_on: z.optional(z.nullable(isoDate)),
  ends_on: z.optional(z.nullable(isoDate)),
});

/** `POST /operator/featured/:id` */
export const slotDatesBody = z.strictObject({ starts_on: z.nullable(isoDate), ends_on: z.nullable(isoDate) });
export type SlotDatesBody = z.infer<typeof slotDatesBody>;

export const pavilionGoodsQuery = z.object({
  q: z.optional(z.string().check(z.maxLength(100))),
  /** Handle of the last goods of the page before. */
  after: z.optional(z.string().check(z.maxLength(120))),
});

/** `GET /operator/goods?q=&after=`: goods of the pavilion, by handle, to be put in a slot or to a base. */
export const pavilionGoods = z.object({
  goods_id: z.string(),
  title: text,
  picture: z.string(),
  merchant: z.string(),
  /** The base it comes from; null for none. */
  base: z.nullable(z.string()),
  /** Has a slot already. */
  featured: z.boolean(),
  /** May be sold in this pavilion: listing, merchant and admission allow it. */
  offered: z.boolean(),
});
export type PavilionGoods = z.infer<typeof pavilionGoods>;
export const pavilionGoodsResponse = z.object({
  goods: z.array(pavilionGoods),
  next: z.nullable(z.string()),
});
export type PavilionGoodsResponse = z.infer<typeof pavilionGoodsResponse>;

export const deskBase = z.object({
  id: z.string(),
  /** `UZ-03`, given once. */
  code: z.string(),
  /** `new`: was never shown; `hidden`: is not any more. */
  state: z.enum(['new', 'shown', 'hidden']),
  /** Whether the version that is written, else the shown one, has it. */
  on_page: z.boolean(),
  name: text,
  latitude,
  longitude,
  certificates: z.array(certificate),
  goods: z.array(z.object({ goods_id: z.string(), title: text, picture: z.string() })),
});
export type DeskBase = z.infer<typeof deskBase>;

/** `GET /operator/bases`, and what every change there answers. */
export const basesResponse = z.object({
  bases: z.array(deskBase),
  /** Of the open draft; null where nobody writes, and the first change begins one. */
  revision: z.nullable(z.int()),
});
export type BasesResponse = z.infer<typeof basesResponse>;

/** `POST /operator/bases`: a place with its name in the source language; visitors see it with the next publication. */
export const newBaseBody = z.strictObject({ name: words(80), latitude, longitude });

/** `POST /operator/bases/:id`: place and certificates, in the draft. `expected`: revision of the draft; null where there is none. */
export const baseBody = z.strictObject({
  expected: z.nullable(revision),
  latitude,
  longitude,
  certificates: layoutBase.shape.certificates,
});
export type BaseBody = z.infer<typeof baseBody>;

/** `POST /operator/bases/:id/goods`: which goods come from there, from now on. `expected`: which did. */
export const baseGoodsBody = z.strictObject({
  expected: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
  goods: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
});

/**
 * What must hold on opening day: title and story in the language they were written in and in English, two admitted
 * merchants, and featured goods that can be sold as soon as the doors open.
 */
export const openingCode = z.enum(['title', 'story_source', 'story_en', 'merchants', 'featured']);
export const openingItem = z.object({
  code: openingCode,
  done: z.boolean(),
  /** What there is, and what there must be. */
  has: z.int(),
  needs: z.int(),
});
export type OpeningItem = z.infer<typeof openingItem>;

/** What is to become of the pavilion at a time to come; `failed`: that came, and something stood in the way. */
export const openingPlan = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'failed']),
  /** A planned pavilion opens; the marketplace may also let an open one pause, and return. */
  target: z.enum(['open', 'paused']),
  /** ISO date-time. */
  at: z.string(),
  decided_by: z.string(),
  /** What would stand in the way of opening on that day, as things are now. */
  missing: z.array(openingItem),
});
export type OpeningPlan = z.infer<typeof openingPlan>;

/** `POST /operator/opening/plan`: sets the opening for a time to come, or moves it. Answers `openingResponse`. */
export const planOpeningBody = z.strictObject({
  at: z.iso.datetime({ offset: true }),
  /** Id of the plan on the writer's screen; null for none. 409 where another waits. */
  expected: z.nullable(z.string().check(z.maxLength(64))),
});

/** `DELETE /operator/opening/plan?expected=`: takes it back. Answers `openingResponse`. */
export const expectedPlanQuery = z.object({ expected: z.string().check(z.minLength(1), z.maxLength(64)) });

/** `GET /operator/opening`; `POST /operator/opening` opens, 409 with the `items` where something is missing. */
export const openingResponse = z.object({
  state: pavilionState,
  opened_at: z.nullable(z.string()),
  items: z.array(openingItem),
  ready: z.boolean(),
  plan: z.nullable(openingPlan),
});
export type OpeningResponse = z.infer<typeof openingResponse>;
