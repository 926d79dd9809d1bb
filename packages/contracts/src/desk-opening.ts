import * as z from 'zod/mini';
import { pavilionState } from './pavilions';

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
