import { createHash } from 'node:crypto';
import { fold } from '@caravanserai/locales/fold';

/** Equal for sentences that differ in spaces, case and the form of characters only. */
export const sentenceHash = (sentence: string): string =>
  createHash('md5').update(fold(sentence).replace(/\s+/g, ' ').trim()).digest('hex');
