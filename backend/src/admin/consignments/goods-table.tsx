import type { AdminConsignment } from '@caravanserai/contracts/admin-journey';
import { Table } from '@medusajs/ui';
import { DataTable } from '../data-table';
import { panelWords } from './words/words';

/** What is in it, as it was declared. */
export function GoodsTable({ consignment: { lines } }: { consignment: AdminConsignment }) {
  const { goods } = panelWords();
  return (
    <DataTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{goods.title}</Table.HeaderCell>
          <Table.HeaderCell>{goods.pieces}</Table.HeaderCell>
          <Table.HeaderCell>{goods.hs6}</Table.HeaderCell>
          <Table.HeaderCell>{goods.origin}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {lines.map(({ line_id, title, quantity, hs6, origin }) => (
          <Table.Row key={line_id}>
            <Table.Cell>
              <span lang={title.lang} dir={title.dir}>
                {title.value}
              </span>
            </Table.Cell>
            <Table.Cell>{quantity}</Table.Cell>
            <Table.Cell>{hs6}</Table.Cell>
            <Table.Cell>{origin}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
