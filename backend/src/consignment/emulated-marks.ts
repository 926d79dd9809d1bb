import { emulatedCarrier } from '@caravanserai/customs/journey/carrier';
import { numberOf } from '@caravanserai/customs/journey/delivery-time';
import type { JourneyEvent } from '@caravanserai/customs/journey/states';
import type { ConsignmentRecord } from './record';

/** What carriers and customs write on a consignment. */
export interface Marks {
  readonly carrier?: string;
  readonly tracking?: string;
  /** Of the declaration. */
  readonly number?: string;
}

/**
 * What the emulated carrier or customs gives a consignment. Every number begins with EMU, so that nobody takes it for
 * a real one.
 */
export function emulatedMarks(
  { id, ship_to, snapshot }: Pick<ConsignmentRecord, 'id' | 'ship_to' | 'snapshot'>,
  event: JourneyEvent,
): Marks {
  const digits = (of: string) => numberOf(`${of}${id}`).toString().padStart(10, '0');
  if (event === 'declare') return { number: `EMU-${ship_to}-${digits('declaration')}` };
  if (event === 'hand_over') {
    const transport = snapshot.delivery?.transport ?? 'road';
    return { carrier: emulatedCarrier(transport), tracking: `EMU${digits('tracking')}${ship_to}` };
  }
  return {};
}
