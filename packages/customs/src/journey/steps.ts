import type { JourneyPath } from './path';
import type { ConsignmentState } from './states';

/** The states a consignment passes when all goes well. */
const STEPS: Readonly<Record<JourneyPath, readonly ConsignmentState[]>> = {
  bonded: ['paid', 'declared', 'with_customs', 'released', 'handed_over', 'on_its_way', 'delivered'],
  imported: ['paid', 'handed_over', 'on_its_way', 'declared', 'with_customs', 'released', 'delivered'],
  inland: ['paid', 'handed_over', 'on_its_way', 'delivered'],
};

export const stepsOf = (path: JourneyPath): readonly ConsignmentState[] => STEPS[path];
