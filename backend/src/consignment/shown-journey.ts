import type { Journey, JourneyStep } from '@caravanserai/contracts/journey';
import { customsStage } from '@caravanserai/customs/journey/customs-stage';
import { plannedSpan } from '@caravanserai/customs/journey/delivery-time';
import { canCancel } from '@caravanserai/customs/journey/machine';
import { END_STATES, type ConsignmentState, type JourneyEvent } from '@caravanserai/customs/journey/states';
import { stepsOf } from '@caravanserai/customs/journey/steps';
import { expectedTimes } from '@caravanserai/customs/journey/timetable';
import { carrierName, journeyWords } from '@caravanserai/customs/journey/words/words';
import { localDay } from '@caravanserai/customs/local-day';
import type { Locale } from '@caravanserai/locales/registry';
import type { FullConsignment } from './record';

/** The event that leads to a step when all goes well. */
const LEADS_TO: Readonly<Partial<Record<ConsignmentState, JourneyEvent>>> = {
  declared: 'declare',
  with_customs: 'customs_accept',
  released: 'customs_release',
  handed_over: 'hand_over',
  on_its_way: 'depart',
  delivered: 'deliver',
};

/** A consignment's way: what has happened in its order, where it is, and what is still to come with its days. */
export function shownJourney(consignment: FullConsignment, locale: Locale): Journey {
  const { id, path, state, carrier, tracking } = consignment;
  const words = journeyWords(locale);
  return {
    id,
    state,
    news: words.news[state],
    journey: [...stepsMade(consignment, locale), ...stepsToCome(consignment, locale)],
    carrier: carrier === null ? null : carrierName(carrier, locale),
    tracking,
    customs: customsOf(consignment, locale),
    emulated: words.emulated,
    can: {
      cancel: canCancel(path, state),
      withdraw: !canCancel(path, state) && !['refused', 'returned', 'cancelled'].includes(state),
      return: state === 'delivered',
    },
  };
}

function stepsMade({ events, ship_to }: FullConsignment, locale: Locale): JourneyStep[] {
  const moves = events.filter(({ from_state, to_state }) => from_state !== to_state);
  return moves.map(({ to_state, at }, index) => {
    const instant = new Date(at).toISOString();
    const current = index === moves.length - 1;
    return {
      step: to_state,
      words: journeyWords(locale).states[to_state],
      at: instant,
      day: localDay(instant, ship_to),
      expected: null,
      current,
      // Whoever has arrived has nothing left to do there.
      done: !current || END_STATES.includes(to_state),
    };
  });
}

function stepsToCome(consignment: FullConsignment, locale: Locale): JourneyStep[] {
  const { id, path, state, events, ship_to, promised_from, promised_to } = consignment;
  if (END_STATES.includes(state)) return [];
  const paidAt = events.find(({ kind }) => kind === 'place')?.at ?? consignment.state_since;
  const lastAt =
    events.findLast(({ kind }) => kind !== 'refund' && kind !== 'pack')?.at ?? consignment.state_since;
  const times = expectedTimes(
    { path, state, customsState: consignment.customs_state },
    plannedSpan(paidAt, { from: promised_from, to: promised_to }, id),
    lastAt,
  );
  const steps = stepsOf(path);
  const here = steps.indexOf(state === 'held' ? 'with_customs' : state);
  return steps.slice(here + 1).map((step) => {
    const event = LEADS_TO[step];
    const expected = event && times.get(event);
    return {
      step,
      words: journeyWords(locale).states[step],
      at: null,
      day: null,
      expected: expected ? localDay(expected, ship_to) : null,
      current: false,
      done: false,
    };
  });
}

function customsOf(
  { customs_state, declaration_number }: FullConsignment,
  locale: Locale,
): Journey['customs'] {
  const stage = customsStage(customs_state);
  if (!stage || !declaration_number) return null;
  const words = journeyWords(locale).customs[stage];
  return { state: customs_state ?? '', words, number: declaration_number, emulated: true };
}
