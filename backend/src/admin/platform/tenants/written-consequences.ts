import type { Consequences } from '@caravanserai/contracts/desk-admissions';
import { platformWords } from '../words/words';

/** What a decision does in words, where it does anything. */
export function writtenConsequences(then: Consequences): string {
  const words = platformWords();
  const parts = Object.entries(words.consequences).flatMap(([what, name]) => {
    const count = then[what as keyof Consequences];
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return parts.length > 0 ? parts.join(', ') : words.nothing_then;
}
