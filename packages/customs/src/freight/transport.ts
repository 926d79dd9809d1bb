/** How a consignment travels on the long leg of its way. */
export const TRANSPORTS = ['air', 'sea', 'rail', 'road'] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** What the shopper is offered under a name of its own; each goes by one transport. */
export const FREIGHT_SERVICES = [
  'courier',
  'air_mail',
  'rail_freight',
  'road_freight',
  'sea_freight',
] as const;
export type FreightService = (typeof FREIGHT_SERVICES)[number];

/** True for a word of the transports. */
export function isTransport(word: unknown): word is Transport {
  return (TRANSPORTS as readonly unknown[]).includes(word);
}
