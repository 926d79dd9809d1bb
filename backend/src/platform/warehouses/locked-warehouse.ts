import type { Locale } from '@caravanserai/locales/registry';
import { MedusaError } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import type { NewHistory } from '../../desk/history';
import { refuse } from '../platform-error';
import { warehouses, type Warehouse } from './warehouses';

/** Which warehouse is changed, and by whom. */
export interface Asked {
  readonly id: string;
  readonly actor: NewHistory['actor'];
}

/**
 * A bonded warehouse as it stands, held until the transaction ends.
 * @throws MedusaError not_found (404) for a place that is no bonded warehouse
 */
export async function lockedWarehouse(database: Database, id: string, locale: Locale): Promise<Warehouse> {
  await database.query('select 1 from place where id = $1 for update', [id]);
  const [place] = await warehouses(database, id);
  if (place?.kind !== 'bonded') throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
  return place;
}

/** How a warehouse is named in a history. */
export const objectOf = ({ id, names }: Warehouse) => ({ kind: 'warehouse', id, label: names.en });
