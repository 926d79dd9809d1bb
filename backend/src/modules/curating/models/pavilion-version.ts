import { model } from '@medusajs/framework/utils';

/**
 * What a pavilion's page said, says or is to say. Earlier ones stay as they were shown; at most one is being written
 * (`draft`, or `scheduled` while it waits for its time) and one is shown. Its words are `pavilion_text` rows.
 */
export const PavilionVersion = model
  .define('pavilion_version', {
    id: model.id({ prefix: 'pver' }).primaryKey(),
    pavilion_id: model.text(),
    number: model.number(),
    state: model.enum(['draft', 'scheduled', 'published', 'earlier']).default('draft'),
    /** The language it is written in first, BCP 47. */
    source_locale: model.text(),
    /** `VersionLayout`: which sections and bases stand on the page, in their order. */
    layout: model.json(),
    /** Grows with every change, so that two people never overwrite each other unseen. */
    revision: model.number().default(1),
    /** Number of the version it was taken from. */
    from_number: model.number().nullable(),
    opened_by: model.text(),
    publish_at: model.dateTime().nullable(),
    published_at: model.dateTime().nullable(),
    published_by: model.text().nullable(),
  })
  .indexes([
    { on: ['pavilion_id', 'number'], unique: true },
    {
      name: 'IDX_pavilion_version_open',
      on: ['pavilion_id'],
      unique: true,
      where: "state IN ('draft', 'scheduled') AND deleted_at IS NULL",
    },
    {
      name: 'IDX_pavilion_version_shown',
      on: ['pavilion_id'],
      unique: true,
      where: "state = 'published' AND deleted_at IS NULL",
    },
    {
      name: 'IDX_pavilion_version_due',
      on: ['publish_at'],
      where: "state = 'scheduled' AND deleted_at IS NULL",
    },
  ]);
