import type { AdmissionDecision, AdmissionState } from '@caravanserai/contracts/desk-admissions';

/** What an operator may decide in which state, and where it leads. */
const DECISIONS: Readonly<Record<AdmissionState, Partial<Record<AdmissionDecision, AdmissionState>>>> = {
  asked: { accept: 'admitted', ask: 'more_asked', refuse: 'refused' },
  more_asked: { accept: 'admitted', ask: 'more_asked', refuse: 'refused' },
  refused: { accept: 'admitted' },
  admitted: { suspend: 'suspended', end: 'ended' },
  suspended: { resume: 'admitted', end: 'ended' },
  ended: {},
};

/** Where a decision leads; undefined where it can't be taken. */
export const afterDecision = (
  state: AdmissionState,
  decision: AdmissionDecision,
): AdmissionState | undefined => DECISIONS[state][decision];

/** Everything that may be decided in a state. */
export const decisionsIn = (state: AdmissionState): AdmissionDecision[] =>
  Object.keys(DECISIONS[state]) as AdmissionDecision[];

/** A merchant may ask where it has no place and nobody is looking: for the first time, again, or to answer. */
export const mayAsk = (state: AdmissionState | null): boolean =>
  state === null || state === 'more_asked' || state === 'refused' || state === 'ended';

/** Decisions that the merchant must be told the reasons of. */
export const needsReasons = (decision: AdmissionDecision): boolean =>
  decision !== 'accept' && decision !== 'resume';
