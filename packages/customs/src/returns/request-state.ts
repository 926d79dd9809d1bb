/** What the shopper wants, or customs has brought about. */
export const REQUEST_KINDS = ['cancellation', 'revocation', 'withdrawal', 'return', 'refusal'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = ['asked', 'approved', 'refused', 'received', 'inspected', 'refunded'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const DECISIONS = ['approve', 'refuse', 'receive', 'inspect'] as const;
export type Decision = (typeof DECISIONS)[number];

const AFTER: Readonly<Partial<Record<RequestState, Readonly<Partial<Record<Decision, RequestState>>>>>> = {
  asked: { approve: 'approved', refuse: 'refused' },
  approved: { receive: 'received' },
  received: { inspect: 'inspected' },
};

/** Nobody decides these: a cancellation takes effect, a refusal happens. */
const BY_ITSELF: readonly RequestKind[] = ['cancellation', 'refusal'];

/**
 * Where a request begins: what the law or the journey decides needs nobody's approval, the rest is asked.
 */
export const firstState = (kind: RequestKind): RequestState =>
  kind === 'revocation' || kind === 'return' ? 'asked' : 'approved';

/** The state after a decision; undefined where it can't be made. A withdrawal is a right: nobody refuses it. */
export function afterDecision(
  kind: RequestKind,
  state: RequestState,
  decision: Decision,
): RequestState | undefined {
  if (BY_ITSELF.includes(kind) || (kind === 'withdrawal' && decision === 'refuse')) return undefined;
  return AFTER[state]?.[decision];
}

/** What the shop may decide now. */
export const decisionsNow = (kind: RequestKind, state: RequestState): Decision[] =>
  DECISIONS.filter((decision) => afterDecision(kind, state, decision) !== undefined);
