/** Columns of `cart_line_item` that follow from its variant, and where they come from; `v` and `p` as in Medusa. */
const FROM_VARIANT = {
  variant_id: 'v.id',
  product_id: 'p.id',
  title: 'p.title',
  subtitle: 'v.title',
  thumbnail: 'COALESCE(v.thumbnail, p.thumbnail)',
  product_title: 'p.title',
  product_description: 'p.description',
  product_subtitle: 'p.subtitle',
  product_handle: 'p.handle',
  variant_sku: 'v.sku',
  variant_barcode: 'v.barcode',
  variant_title: 'v.title',
  is_discountable: 'p.discountable',
} as const;

const PRICE = {
  unit_price: '?::numeric',
  raw_unit_price: `jsonb_build_object('value', ?::text, 'precision', 20)`,
} as const;

const made = { ...FROM_VARIANT, ...PRICE };

/** `?`: price twice, variant id, line id. */
export const UPDATE_VARIANT = `
  UPDATE cart_line_item li SET updated_at = now(), compare_at_unit_price = NULL, raw_compare_at_unit_price = NULL,
         ${Object.entries(made)
           .map(([column, value]) => `${column} = ${value}`)
           .join(', ')}
    FROM product_variant v JOIN product p ON p.id = v.product_id
   WHERE v.id = ? AND li.id = ?`;

/** `?`: price twice, line id, cart id, quantity, variant id. */
export const INSERT_LINE = `
  INSERT INTO cart_line_item (${Object.keys(made).join(', ')}, id, cart_id, quantity, requires_shipping, metadata)
  SELECT ${Object.values(made).join(', ')}, ?, ?, ?, true, '{}'::jsonb
    FROM product_variant v JOIN product p ON p.id = v.product_id WHERE v.id = ?`;

/** Every column that a rearrangement writes. */
export const WRITTEN = [
  ...Object.keys(made),
  'compare_at_unit_price',
  'raw_compare_at_unit_price',
  'cart_id',
  'quantity',
  'deleted_at',
] as const;
