import { model } from '@medusajs/framework/utils';

/** One line of a pavilion's own checklist for merchants that ask to be admitted. */
export const AdmissionRule = model
  .define('admission_rule', {
    id: model.id({ prefix: 'admrule' }).primaryKey(),
    pavilion_id: model.text(),
    position: model.number(),
    /** What is read off the application; `own`: an operator looks and ticks. */
    kind: model.enum(['country', 'languages', 'categories', 'contact', 'register', 'own']),
    /** Of `languages` and `categories`: the codes of which one is enough. */
    codes: model.array(),
    required: model.boolean().default(true),
    /** The rule in words by locale; only of `own`. */
    words: model.json(),
  })
  .indexes([{ on: ['pavilion_id', 'position'] }]);
