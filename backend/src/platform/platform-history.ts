import type { Database } from '../catalogue/database';
import { appendHistory, type NewHistory } from '../desk/history';

/** Whose history holds what the marketplace does to things of nobody's own. */
export const PLATFORM = { kind: 'platform', id: 'platform' } as const;

/** Adds to the marketplace's own history, in the caller's transaction. */
export const notePlatform = (database: Database, entry: Omit<NewHistory, 'tenant'>): Promise<void> =>
  appendHistory(database, { tenant: PLATFORM, ...entry });
