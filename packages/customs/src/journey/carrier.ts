import type { Transport } from '../freight/transport';

const PREFIX = 'emulated_';

/** The name in data of the carrier that stands in for a real one. */
export const emulatedCarrier = (transport: Transport): string => `${PREFIX}${transport}`;

/** The transport of an emulated carrier; undefined for a real one. */
export function transportOf(carrier: string): Transport | undefined {
  const transport = carrier.startsWith(PREFIX) ? carrier.slice(PREFIX.length) : '';
  return TRANSPORTS.find((known) => known === transport);
}

const TRANSPORTS: readonly Transport[] = ['air', 'sea', 'rail', 'road'];
