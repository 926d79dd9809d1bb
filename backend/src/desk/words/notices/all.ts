import { deskNotices } from './desk';
import type { Notices } from './notice-words';

/** Every notice to the people of a desk, one line per area. */
export const NOTICES: Notices = {
  ...deskNotices,
};
