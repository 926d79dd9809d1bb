import { Badge, Button, Table, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { OpenWork, WorkKind } from '../../../platform/operations/open-work';
import { DataTable } from '../../data-table';
import { writtenInstant } from '../../consignments/admin-locale';
import { call } from '../../consignments/call';
import { Choice } from '../choice';
import { PageFrame } from '../page-frame';
import { useRead } from '../use-read';
import { platformWords } from '../words/words';

interface Answer {
  readonly work: readonly OpenWork[];
  readonly counts: Readonly<Partial<Record<WorkKind, number>>>;
}

/** What failed or is late, and what has it tried again. */
export function WorkPage() {
  const words = platformWords();
  const [kind, setKind] = useState('');
  const { answer, fault, busy, done, change } = useRead<Answer>(`/admin/reconciliations?kind=${kind}`);
  const kinds = Object.entries(words.work.kinds) as [WorkKind, string][];
  const choices = (
    <Choice
      label={words.work.title}
      value={kind}
      options={[
        { value: '', label: words.all },
        ...kinds.map(([value, name]) => ({ value, label: `${name} (${answer?.counts[value] ?? 0})` })),
      ]}
      onChoose={setKind}
    />
  );
  return (
    <PageFrame title={words.work.title} fault={fault} done={done} choices={choices}>
      {answer?.work.length === 0 && <Text className="px-6 py-4">{words.work.fine}</Text>}
      {answer && answer.work.length > 0 && (
        <DataTable>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{words.work.title}</Table.HeaderCell>
              <Table.HeaderCell>{words.work.since}</Table.HeaderCell>
              <Table.HeaderCell>{words.work.attempts}</Table.HeaderCell>
              <Table.HeaderCell>{words.work.next}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {answer.work.map((one) => (
              <WorkRow
                key={`${one.kind} ${one.id}`}
                work={one}
                busy={busy}
                onRetry={() =>
                  change(() => call('/admin/reconciliations/retry', { kind: one.kind, id: one.id }))
                }
              />
            ))}
          </Table.Body>
        </DataTable>
      )}
    </PageFrame>
  );
}

interface RowProps {
  readonly work: OpenWork;
  readonly busy: boolean;
  onRetry(): Promise<void>;
}

function WorkRow({ work, busy, onRetry }: RowProps) {
  const words = platformWords();
  const { kind, id, what, order_id, attempts, fault, since, next_at, tried_again } = work;
  return (
    <Table.Row>
      <Table.Cell>
        <Badge size="2xsmall">{words.work.kinds[kind]}</Badge> <bdi>{what}</bdi>{' '}
        {order_id ? (
          <a className="text-ui-fg-interactive" href={`/app/orders/${order_id}`}>
            <bdi>{order_id}</bdi>
          </a>
        ) : (
          <bdi className="text-ui-fg-subtle">{id}</bdi>
        )}
        {fault && (
          <Text size="xsmall" className="text-ui-fg-error" dir="auto">
            {fault}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>{writtenInstant(since)}</Table.Cell>
      <Table.Cell>{attempts}</Table.Cell>
      <Table.Cell>{tried_again ? (next_at ? writtenInstant(next_at) : '') : words.work.never}</Table.Cell>
      <Table.Cell>
        {kind !== 'parcel' && kind !== 'catalogue' && (
          <Button size="small" variant="secondary" disabled={busy} onClick={() => void onRetry()}>
            {words.work.retry}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
