import { model } from '@medusajs/framework/utils';
import { Pavilion } from './pavilion';

/** One ordered, typed piece of a pavilion's page. Paragraphs of `body` are separated by a blank line. */
export const PavilionSection = model
  .define('pavilion_section', {
    id: model.id({ prefix: 'psec' }).primaryKey(),
    type: model.enum(['story', 'cloth', 'bases', 'merchants', 'goods']),
    position: model.number(),
    version: model.number().default(1),
    heading: model.text().translatable().default(''),
    body: model.text().translatable().default(''),
    pavilion: model.belongsTo(() => Pavilion, { mappedBy: 'sections' }),
  })
  .indexes([{ on: ['pavilion_id', 'version', 'position'], unique: true }]);
