/** Where webhooks go. */
export interface WebhookEndpoint {
  id: string;
  url: string;
  /** `whsec_…`: signs what is sent. */
  secret: string;
  /** Types of events; `*` is all. */
  events: string[];
}

/** Whether an endpoint wants events of a type; `payment_intent.*` names a family. */
export function wants(endpoint: WebhookEndpoint, type: string): boolean {
  return endpoint.events.some((wanted) => matchesType(wanted, type));
}

export function matchesType(wanted: string, type: string): boolean {
  if (wanted === '*') return true;
  return wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : wanted === type;
}
