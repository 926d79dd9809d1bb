import type { MedusaContainer } from '@medusajs/framework/types';
import { refreshShipsTo } from '../listing-rules/refresh-ships-to';

/** Restrictions are dated: shortly after midnight UTC a row may have begun or ended. */
export default async function refreshShipsToDaily(container: MedusaContainer): Promise<void> {
  await refreshShipsTo(container, new Date().toISOString().slice(0, 10));
}

export const config = { name: 'refresh-ships-to', schedule: '5 0 * * *' };
