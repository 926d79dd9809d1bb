import type { JourneyPath } from '../journey/path';
import { canCancel } from '../journey/machine';
import type { ConsignmentState } from '../journey/states';
import { localDay } from '../local-day';
import type { SupplyRoute } from '../route';
import type { Calendar } from '../working-days';
import { taxesBack, type TaxesBack } from './customs-term';
import { inScope, type ReturnedGoods } from './goods-scope';
import { lastDay } from './last-day';
import { termFor, type ReturnTerm, type TermKind } from './term';

/** A consignment on its journey. Instants are ISO, by the journey's own time. */
export interface Standing {
  readonly path: JourneyPath;
  readonly state: ConsignmentState;
  readonly route: SupplyRoute;
  /** ISO country. */
  readonly shipTo: string;
  readonly orderedAt: string;
  readonly releasedAt: string | null;
  readonly deliveredAt: string | null;
  readonly now: string;
}

export interface StandingLine extends ReturnedGoods {
  readonly id: string;
  readonly ordered: number;
  /** Pieces that were asked back already, by requests that nobody refused. */
  readonly asked: number;
}

/** Pieces of a line that may go back; `unopened`: while nobody has opened them. */
export interface OfferedLine {
  readonly id: string;
  readonly left: number;
  readonly unopened: boolean;
  readonly kept: 'excluded' | 'none_left' | null;
}

export interface ReturnOffer {
  readonly kind: 'withdrawal' | 'return';
  readonly basis: 'no_reason' | 'fault';
  readonly term: ReturnTerm;
  /** ISO date; null while the term has not begun. */
  readonly lastDay: string | null;
  readonly taxes: TaxesBack;
  readonly lines: readonly OfferedLine[];
}

export interface Rights {
  readonly cancel: boolean;
  readonly revoke: boolean;
  readonly offers: readonly ReturnOffer[];
}

/** Where nothing is left to give back. */
const OVER: readonly ConsignmentState[] = ['cancelled', 'refused', 'returned'];

/**
 * What a shopper may do with a consignment now. Called off at once until it is declared (bonded) or handed over; after
 * that withdrawn from where the law says so, before delivery too, else the shop is asked to stop it; and once it is
 * there returned within the destination's terms.
 */
export function shopperRights(
  standing: Standing,
  lines: readonly StandingLine[],
  terms: readonly ReturnTerm[],
  calendar: Calendar,
): Rights {
  const cancel = canCancel(standing.path, standing.state) && lines.every(({ asked }) => asked === 0);
  if (cancel || OVER.includes(standing.state)) return { cancel, revoke: false, offers: [] };
  const offers = offersOf(standing, lines, terms, calendar);
  const coming = standing.state !== 'delivered';
  const withdrawal = offers.some(({ kind }) => kind === 'withdrawal');
  return { cancel, revoke: coming && !withdrawal && lines.every(({ asked }) => asked === 0), offers };
}

function offersOf(
  standing: Standing,
  lines: readonly StandingLine[],
  terms: readonly ReturnTerm[],
  calendar: Calendar,
): ReturnOffer[] {
  const { shipTo, route, orderedAt } = standing;
  const date = localDay(orderedAt, shipTo);
  const term = (kind: TermKind) => termFor(terms, { kind, dest: shipTo, route, date });
  const withdrawal = term('withdrawal');
  const taxes = taxesBack({
    ...{ terms, shipTo, route, date },
    releasedAt: standing.releasedAt,
    askedAt: standing.now,
  });
  const offer = (
    kind: ReturnOffer['kind'],
    basis: ReturnOffer['basis'],
    given: ReturnTerm | undefined,
  ): ReturnOffer[] => {
    if (!given) return [];
    const end = endOf(given, standing, calendar);
    if (end === undefined) return [];
    const offered = lines.map((line) => offeredLine(line, given));
    return [{ kind, basis, term: given, lastDay: end, taxes, lines: offered }];
  };
  return [
    ...offer('withdrawal', 'no_reason', withdrawal),
    // Who may withdraw by law has no use for a second term without a reason.
    ...(withdrawal ? [] : offer('return', 'no_reason', term('return'))),
    ...offer('return', 'fault', term('fault')),
  ];
}

/** The last day of a term; null where it is open and has not begun, undefined where it can't be used now. */
function endOf(
  term: ReturnTerm,
  { releasedAt, deliveredAt, shipTo, now }: Standing,
  calendar: Calendar,
): string | null | undefined {
  // A contract can be withdrawn from before the goods are there (Directive 2011/83/EU, article 9); nothing else can.
  if (deliveredAt === null) return term.kind === 'withdrawal' ? null : undefined;
  const begins = term.counted_from === 'release' ? releasedAt : deliveredAt;
  if (begins === null) return null;
  const end = lastDay(begins, term.days, shipTo, calendar);
  return localDay(now, shipTo) <= end ? end : undefined;
}

function offeredLine(line: StandingLine, { excluded, unopened }: ReturnTerm): OfferedLine {
  const left = line.ordered - line.asked;
  const kept = inScope(excluded, line) ? 'excluded' : left <= 0 ? 'none_left' : null;
  return { id: line.id, left: Math.max(0, left), unopened: inScope(unopened, line), kept };
}
