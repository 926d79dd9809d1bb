import { model } from '@medusajs/framework/utils';
import { Operator } from './operator';
import { PavilionSection } from './pavilion-section';
import { SourcingBase } from './sourcing-base';

/** A curated, multilingual shopfront of a country, a region or a grouping; its goods are public only while `open`. */
export const Pavilion = model
  .define('pavilion', {
    id: model.id({ prefix: 'pav' }).primaryKey(),
    handle: model.text().unique(),
    kind: model.enum(['country', 'region', 'grouping']).default('country'),
    iso2: model.text(),
    state: model.enum(['planned', 'open', 'paused']).default('planned'),
    is_host: model.boolean().default(false),
    /** Whole stored phrases, because no sentence may build one from a country's name. */
    label: model.text().translatable(),
    title: model.text().translatable(),
    tagline: model.text().translatable().default(''),
    cloth_name: model.text().translatable().default(''),
    cloth_alt: model.text().translatable().default(''),
    published_version: model.number().default(1),
    /** The language its page was written in first, BCP 47: what is shown where neither the asked one nor English is. */
    source_locale: model.text().default('en'),
    opened_at: model.dateTime().nullable(),
    operator: model.belongsTo(() => Operator, { mappedBy: 'pavilions' }).nullable(),
    sections: model.hasMany(() => PavilionSection, { mappedBy: 'pavilion' }),
    bases: model.hasMany(() => SourcingBase, { mappedBy: 'pavilion' }),
  })
  .cascades({ delete: ['sections', 'bases'] });
