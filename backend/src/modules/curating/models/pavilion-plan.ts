import { model } from '@medusajs/framework/utils';

/** What is to become of a pavilion at a time to come; at most one waits for each. */
export const PavilionPlan = model
  .define('pavilion_plan', {
    id: model.id({ prefix: 'pplan' }).primaryKey(),
    pavilion_id: model.text(),
    target: model.enum(['open', 'paused']),
    at: model.dateTime(),
    /** IANA name of the zone in which the time was chosen. */
    zone: model.text(),
    reason: model.text(),
    /** The admin's name then. */
    decided_by: model.text(),
    state: model.enum(['waiting', 'done', 'withdrawn', 'failed']).default('waiting'),
    /** Why it could not be done, in English. */
    fault: model.text().nullable(),
  })
  .indexes([
    {
      name: 'IDX_pavilion_plan_waiting',
      on: ['pavilion_id'],
      unique: true,
      where: "state = 'waiting' AND deleted_at IS NULL",
    },
  ]);
