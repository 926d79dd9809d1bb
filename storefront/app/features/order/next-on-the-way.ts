import type { JourneyEventName } from '@caravanserai/contracts/admin-journey';

/** What brings a parcel closer to its door, by any way that it may take; of what may happen the first of these does. */
const TO_THE_DOOR: readonly JourneyEventName[] = [
  'customs_release',
  'customs_accept',
  'hand_over',
  'depart',
  'declare',
  'deliver',
];

/** The next step of a parcel without trouble; undefined for one that has arrived, or goes nowhere. */
export const nextOnTheWay = (allowed: readonly JourneyEventName[]): JourneyEventName | undefined =>
  TO_THE_DOOR.find((event) => allowed.includes(event));
