import type { MedusaContainer } from '@medusajs/framework/types';
import { goOnWithImports } from '../offering/files/run-import';

/** Takes up files that a process left behind. */
export default async function goOnWithFiles(container: MedusaContainer): Promise<void> {
  await goOnWithImports(container);
}

export const config = { name: 'go-on-with-imports', schedule: '*/30 * * * * *' };
