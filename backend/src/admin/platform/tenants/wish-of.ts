import type { PlatformPavilion } from '../../../platform/tenants/pavilions';
import { platformWords } from '../words/words';

/** What is wished for a pavilion, in words. */
export function wishOf(state: PlatformPavilion['state'], target: 'open' | 'paused'): string {
  const words = platformWords();
  if (target === 'paused') return words.pause;
  return state === 'planned' ? words.later.open : words.resume;
}
