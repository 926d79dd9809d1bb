import { defineSearchIndex, graphConsume, graphSeed, search } from '@medusajs/framework/utils';

interface ProductRow {
  id: string;
  title: string;
  subtitle: string | null;
  description: string | null;
  handle: string;
  thumbnail: string | null;
  status: string;
  sales_channels?: ({ id: string } | null)[] | null;
}

const fields = search.define({
  id: search.keyword().filterable(),
  title: search.text().searchable({ weight: 3 }),
  subtitle: search.text().searchable(),
  description: search.text().searchable(),
  handle: search.keyword().filterable(),
  thumbnail: search.keyword(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
});

/** A product without a published status has no document, so that no filter can bring it up. */
function toDocuments(rows: ProductRow[]) {
  return rows
    .filter(({ status }) => status === 'published')
    .map((row) => ({
      id: row.id,
      title: row.title,
      subtitle: row.subtitle ?? '',
      description: row.description ?? '',
      handle: row.handle,
      thumbnail: row.thumbnail ?? '',
      status: row.status,
      sales_channel_ids: (row.sales_channels ?? []).flatMap((channel) => (channel ? [channel.id] : [])),
    }));
}

const source = {
  fields: ['id', 'title', 'subtitle', 'description', 'handle', 'thumbnail', 'status', 'sales_channels.id'],
  transform: toDocuments,
};

/** What Medusa's own `POST /store/search` searches; the shop's search is the read model. */
export default defineSearchIndex({
  name: 'product',
  entity: 'product',
  fields,
  events: ['product.created', 'product.updated', 'product.deleted'],
  consume: graphConsume(source),
  seed: graphSeed(source),
});
