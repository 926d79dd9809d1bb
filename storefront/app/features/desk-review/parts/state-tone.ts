import type { BadgeTone } from '../../../desk/ui/state-badge';

const TONES: Readonly<Record<string, BadgeTone>> = {
  approved: 'ok',
  admitted: 'ok',
  published: 'ok',
  applied: 'wait',
  asked: 'wait',
  in_review: 'wait',
  more_asked: 'warn',
  changes_asked: 'warn',
  suspended: 'bad',
  refused: 'bad',
};

/** How a state of a merchant, an admission or a review looks. */
export const toneOf = (state: string): BadgeTone => TONES[state] ?? 'plain';
