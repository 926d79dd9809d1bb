import type { Check } from '../front-door/readiness/check';

/** A queue older than this means that nobody rebuilds; seconds. */
const OLDEST_CHANGE_S = 30;

/** The read model exists and follows its sources. */
export const readModelFollows: Check = {
  name: 'read_model',
  run: async ({ database }) => {
    const { rows } = await database.query(
      `select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::int as age from catalogue_changed`,
    );
    const age = Number(rows[0]?.age ?? 0);
    return age <= OLDEST_CHANGE_S ? null : `the oldest change has waited for ${age} s`;
  },
};
