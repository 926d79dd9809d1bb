const LINE_FAULTS = ['quantity', 'not_enough', 'refused'] as const;

/** Why a line was not added or changed. */
export type LineFault = (typeof LINE_FAULTS)[number];

export const isLineFault = (value: unknown): value is LineFault =>
  LINE_FAULTS.some((known) => known === value);
