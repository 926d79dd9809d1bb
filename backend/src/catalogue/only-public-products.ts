import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';

/**
 * Products of listings that Medusa alone would show, but that are not public: see `public_listing`. Asked as a difference
 * of two sets: the planner of a database that has no statistics yet would look through the view once per product.
 */
const HIDDEN = `
  select coalesce(json_agg(product_id), '[]') as ids from (
    select l.product_id from listing l
      join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     where l.deleted_at is null
    except select product_id from public_listing) hidden`;

/** Ids of the products that Medusa's own Store API must not show. */
export async function hiddenProducts(container: MedusaContainer): Promise<string[]> {
  const { rows } = await containerDatabase(container).query<{ ids: string[] }>(HIDDEN);
  return rows[0]?.ids ?? [];
}

/**
 * Medusa's own reads of products know status and sales channel, but no merchant's or pavilion's state: what isn't public
 * is left out there too, in whatever way it is asked for.
 * @param field that holds the product's id
 */
export const onlyPublicProducts =
  (field: 'id' | 'product_id') =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const hidden = await hiddenProducts(req.scope);
    if (hidden.length > 0) {
      const { $and = [] } = req.filterableFields as { $and?: object[] };
      req.filterableFields.$and = [...$and, { [field]: { $nin: hidden } }];
    }
    next();
  };

/** The same for `POST /store/search`. */
export async function publicInSearch(
  req: MedusaRequest,
): Promise<{ status: string } | { status: string; id: { $nin: string[] } }> {
  const hidden = await hiddenProducts(req.scope);
  return { status: 'published', ...(hidden.length > 0 && { id: { $nin: hidden } }) };
}

/**
 * Medusa's reads of what products are sorted by can bring up the products themselves, drafts among them. They are left
 * out there, like a field nobody may ask for: products are read at their own address.
 */
export function withoutProducts(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  req.queryConfig.fields = req.queryConfig.fields.filter(
    (field) => !field.split('.').some((part) => part.replace(/^[*+]+/, '') === 'products'),
  );
  next();
}
