import { Badge, Table } from '@medusajs/ui';
import type { AdminWarehouse } from '../../../api/admin/warehouses/route';
import { writtenNumber } from '../../consignments/admin-locale';
import { DataTable } from '../../data-table';
import { HistoryList } from '../history-list';
import { PageFrame } from '../page-frame';
import { useRead } from '../use-read';
import { platformWords } from '../words/words';
import { AddForm } from './add-form';
import { WarehouseActs } from './warehouse-acts';

/** Every place that stock stands at; bonded ones can be added, named, retired and taken up again. */
export function WarehousesPage() {
  const words = platformWords();
  const { answer, fault, busy, done, change } = useRead<{ warehouses: readonly AdminWarehouse[] }>(
    '/admin/warehouses',
  );
  return (
    <PageFrame title={words.menu.warehouses} fault={fault} done={done}>
      <AddForm busy={busy} change={change} />
      <DataTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{words.warehouses.place}</Table.HeaderCell>
            <Table.HeaderCell>{words.merchants}</Table.HeaderCell>
            <Table.HeaderCell>{words.listings}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.pieces}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.reserved}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.waiting}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.zone}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.district}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {answer?.warehouses.map((one) => (
            <Table.Row key={one.id}>
              <Table.Cell>
                <PlaceCell place={one} />
              </Table.Cell>
              <Table.Cell>{one.merchants}</Table.Cell>
              <Table.Cell>{one.listings}</Table.Cell>
              <Table.Cell>{writtenNumber(one.pieces)}</Table.Cell>
              <Table.Cell>{one.reserved}</Table.Cell>
              <Table.Cell>{one.waiting}</Table.Cell>
              <Table.Cell>
                <bdi>{one.zone_id}</bdi>
              </Table.Cell>
              <Table.Cell>
                <bdi>{one.customs_district}</bdi>
              </Table.Cell>
              <Table.Cell className="whitespace-normal">
                {one.kind === 'bonded' && <WarehouseActs place={one} busy={busy} change={change} />}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <HistoryList query="kind=warehouse" of={answer} />
    </PageFrame>
  );
}

function PlaceCell({ place }: { place: AdminWarehouse }) {
  const words = platformWords().warehouses;
  return (
    <div className="flex flex-col py-2">
      <span>
        <bdi>{place.name}</bdi>{' '}
        {place.retired && (
          <Badge size="2xsmall" color="grey">
            {words.retired}
          </Badge>
        )}
      </span>
      <span className="text-ui-fg-subtle">
        <bdi>{place.code}</bdi> · {words.kinds[place.kind]} · <bdi>{place.city}</bdi> ·{' '}
        <bdi>{place.country_name}</bdi>
      </span>
    </div>
  );
}
