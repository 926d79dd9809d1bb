import { app } from './app';

/** Every way in which Medusa's own Store API brings up a product; `seen` are those that do. */
export async function stockReads(handle: string) {
  const [product] = await app.sql<{ id: string; variant: string; title: string; category: string }>(
    `select p.id, p.title, v.id as variant, c.product_category_id as category from product p
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_category_product c on c.product_id = p.id where p.handle = $1`,
    [handle],
  );
  if (!product) throw new Error(`There is no product ${handle}.`);
  const { id, variant, title } = product;
  const asks: Record<string, () => Promise<{ status: number; body: unknown }>> = {
    list: () => app.api.get(`/store/products?handle=${handle}`),
    'list by id': () => app.api.get(`/store/products?id[]=${id}&fields=id,title`),
    one: () => app.api.get(`/store/products/${id}`),
    variants: () => app.api.get(`/store/product-variants?id=${variant}&fields=id,product.id`),
    variant: () => app.api.get(`/store/product-variants/${variant}?fields=id,product.id`),
    search: () => app.api.post('/store/search', { entity: 'product', filters: { q: title } }),
  };
  const all = Object.keys(asks);
  const seen = async () => {
    const found = await Promise.all(
      Object.entries(asks).map(async ([name, ask]) => {
        const { status, body } = await ask();
        return status === 200 && JSON.stringify(body).includes(id) ? [name] : [];
      }),
    );
    return found.flat();
  };
  const sorted = await app.api.get(
    `/store/product-categories/${product.category}?fields=id,*products,products.title`,
  );
  expect(JSON.stringify(sorted.body)).not.toContain(id);
  return { all, seen };
}
