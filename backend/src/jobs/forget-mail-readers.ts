import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { forgetReaders } from '../mail/forget';

/** Keeps no reader's address longer than it may be needed to answer for a letter. */
export default async function forgetMailReaders(container: MedusaContainer): Promise<void> {
  await forgetReaders(containerDatabase(container));
}

export const config = { name: 'forget-mail-readers', schedule: '20 3 * * *' };
