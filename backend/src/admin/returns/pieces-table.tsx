import type { AdminReturnRequest } from '@caravanserai/contracts/returns';
import { Input, Table, Text } from '@medusajs/ui';
import { DataTable } from '../data-table';
import { returnsWords } from './words/words';

/** Pieces of a line: that came back, whose money goes back, and that can be sold again. */
export interface PieceCounts {
  readonly received: number;
  readonly accepted: number;
  readonly restocked: number;
}

type Counts = Readonly<Record<string, PieceCounts>>;

interface TableProps {
  readonly request: AdminReturnRequest;
  readonly counts: Counts;
  onCount(counts: Counts): void;
}

/** The goods of a request; what is decided next about them can be counted. Food has no way back to stock. */
export function PiecesTable({ request, counts, onCount }: TableProps) {
  const words = returnsWords();
  const { lines, decisions, never_restocked } = request;
  const receiving = decisions.includes('receive');
  const inspecting = decisions.includes('inspect');
  const cell = (line_id: string, what: keyof PieceCounts, most: number, name: string) => (
    <Table.Cell>
      <Input
        size="small"
        type="number"
        className="w-20"
        aria-label={name}
        min={0}
        max={most}
        value={counts[line_id]?.[what] ?? 0}
        onChange={({ target }) => {
          const now = counts[line_id];
          if (now) onCount({ ...counts, [line_id]: { ...now, [what]: Number(target.value) } });
        }}
      />
    </Table.Cell>
  );
  return (
    <DataTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{words.pieces}</Table.HeaderCell>
          <Table.HeaderCell />
          {receiving && <Table.HeaderCell>{words.received}</Table.HeaderCell>}
          {inspecting && <Table.HeaderCell>{words.accepted}</Table.HeaderCell>}
          {inspecting && <Table.HeaderCell>{words.restocked}</Table.HeaderCell>}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {lines.map(({ line_id, title, quantity }) => (
          <Table.Row key={line_id}>
            <Table.Cell>{quantity} ×</Table.Cell>
            <Table.Cell>
              <span lang={title.lang} dir={title.dir}>
                {title.value}
              </span>
            </Table.Cell>
            {receiving && cell(line_id, 'received', quantity, words.received)}
            {inspecting && cell(line_id, 'accepted', quantity, words.accepted)}
            {inspecting &&
              (never_restocked.includes(line_id) ? (
                <Table.Cell>
                  <Text size="xsmall">{words.food}</Text>
                </Table.Cell>
              ) : (
                cell(line_id, 'restocked', quantity, words.restocked)
              ))}
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}
