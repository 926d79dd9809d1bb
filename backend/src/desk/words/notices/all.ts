import { admissionNotices } from './admissions';
import { curatingNotices } from './curating';
import { deskNotices } from './desk';
import { merchantNotices } from './merchants';
import type { Notices } from './notice-words';
import { writeNotices } from './write';

/** Every notice to the people of a desk, one line per area. */
export const NOTICES: Notices = {
  ...deskNotices,
  ...admissionNotices,
  ...curatingNotices,
  ...merchantNotices,
  ...writeNotices,
};
