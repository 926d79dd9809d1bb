import { curatingEntries } from './curating';
import { admittingEntries } from './admitting';
import { deskEntries } from './desk';
import type { DeskEntry } from './entry';
import { dispatchEntries } from './dispatch';
import { figuresEntries } from './figures';
import { offeringEntries } from './offering';
import { reviewingEntries } from './reviewing';
import { writeEntries } from './write';

/** Every route of the desks, one line per area. */
export const ENTRIES: readonly DeskEntry[] = [
  ...deskEntries,
  ...admittingEntries,
  ...writeEntries,
  ...offeringEntries,
  ...dispatchEntries,
  ...reviewingEntries,
  ...figuresEntries,
  ...curatingEntries,
];
