import { journeyEvent } from '@caravanserai/contracts/admin-journey';
import { allowedEvents, nextState } from '@caravanserai/customs/journey/machine';
import { JOURNEY_PATHS, type JourneyPath } from '@caravanserai/customs/journey/path';
import type { ConsignmentState } from '@caravanserai/customs/journey/states';
import { nextOnTheWay } from './next-on-the-way';

/** What somebody may steer of a parcel in a state, as Medusa Admin is told. */
const allowed = (path: JourneyPath, state: ConsignmentState) =>
  allowedEvents(path, state).flatMap((event) => journeyEvent.safeParse(event).data ?? []);

function statesOf(path: JourneyPath, from: ConsignmentState): ConsignmentState[] {
  const states = [from];
  for (let state: ConsignmentState | undefined = from; state && states.length < 20;) {
    const event = nextOnTheWay(allowed(path, state));
    state = event && nextState(path, state, event);
    if (state) states.push(state);
  }
  return states;
}

it.each(JOURNEY_PATHS)('leads a parcel that is %s to its door, each step once', (path) => {
  const states = statesOf(path, 'paid');
  expect(states.at(-1)).toBe('delivered');
  expect(new Set(states).size).toBe(states.length);
});

it('lets go what customs holds, and leaves alone what has come to its end', () => {
  expect(statesOf('bonded', 'held').slice(0, 2)).toEqual(['held', 'released']);
  for (const state of ['delivered', 'refused', 'returned', 'cancelled'] as const)
    expect(statesOf('imported', state)).toEqual([state]);
});
