import { mountMailPage } from '../mail/page/mail-page';
import type { MountPublicReads } from './public-reads';

/** The public reads answered before Medusa, in the order in which they are mounted. */
export const mounts: readonly MountPublicReads[] = [mountMailPage];
