import { Button, Input, Table } from '@medusajs/ui';
import { useState } from 'react';
import type { Warehouse } from '../../platform/warehouses/warehouses';
import { DataTable } from '../data-table';
import { writtenNumber } from '../consignments/admin-locale';
import { call } from '../consignments/call';
import { PageFrame } from './page-frame';
import { useRead } from './use-read';
import { platformWords } from './words/words';

/** Every place that stock stands at; what customs calls a bonded one by can be written down. */
export function WarehousesPage() {
  const words = platformWords();
  const { answer, fault, busy, change } = useRead<{ warehouses: readonly NamedWarehouse[] }>(
    '/admin/warehouses',
  );
  return (
    <PageFrame title={words.menu.warehouses} fault={fault}>
      <DataTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{words.warehouses.place}</Table.HeaderCell>
            <Table.HeaderCell>{words.merchants}</Table.HeaderCell>
            <Table.HeaderCell>{words.listings}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.pieces}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.reserved}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.waiting}</Table.HeaderCell>
            <Table.HeaderCell>{words.warehouses.district}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {answer?.warehouses.map((one) => (
            <Table.Row key={one.id}>
              <Table.Cell>
                <bdi>{one.code}</bdi> · {words.warehouses.kinds[one.kind]} ·{' '}
                <bdi>
                  {one.city}, {one.country_name}
                </bdi>
              </Table.Cell>
              <Table.Cell>{one.merchants}</Table.Cell>
              <Table.Cell>{one.listings}</Table.Cell>
              <Table.Cell>{writtenNumber(one.pieces)}</Table.Cell>
              <Table.Cell>{one.reserved}</Table.Cell>
              <Table.Cell>{one.waiting}</Table.Cell>
              <Table.Cell>
                {one.kind === 'bonded' && (
                  <District
                    known={one.customs_district}
                    busy={busy}
                    onSave={(customs_district) =>
                      change(() => call(`/admin/warehouses/${one.id}`, { customs_district }))
                    }
                  />
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </PageFrame>
  );
}

interface NamedWarehouse extends Warehouse {
  readonly country_name: string;
}

interface DistrictProps {
  readonly known: string | null;
  readonly busy: boolean;
  onSave(district: string | null): Promise<void>;
}

function District({ known, busy, onSave }: DistrictProps) {
  const words = platformWords();
  const [typed, setTyped] = useState(known ?? '');
  return (
    <span className="flex items-center gap-2">
      <Input
        size="small"
        className="w-20"
        aria-label={words.warehouses.district}
        inputMode="numeric"
        maxLength={4}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {typed !== (known ?? '') && (
        <Button
          size="small"
          variant="secondary"
          disabled={busy || !/^(\d{4})?$/.test(typed)}
          onClick={() => void onSave(typed || null)}
        >
          {words.save}
        </Button>
      )}
    </span>
  );
}
