import { Button, Input, Table } from '@medusajs/ui';
import { useState } from 'react';
import type { ListedRule } from '../../../platform/rules/list-rules';
import type { RuleTable } from '../../../platform/rules/rule-table';
import { DataTable } from '../../data-table';
import { platformWords, wordOf } from '../words/words';
import { ruleWords } from './words/words';
import { writtenCell } from './written-cell';

interface RowsProps {
  readonly table: RuleTable;
  readonly rules: readonly ListedRule[];
  /** Of merchants and pavilions, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly busy: boolean;
  onLike(rule: ListedRule): void;
  onEnd(id: string, day: string): Promise<void>;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A table's rows with their days, source and how well they are known. */
export function RuleRows({ table, rules, names, busy, onLike, onEnd }: RowsProps) {
  const words = platformWords();
  const { columns, confidence } = ruleWords();
  return (
    <DataTable>
      <Table.Header>
        <Table.Row>
          {table.columns.map(({ name }) => (
            <Table.HeaderCell key={name}>{wordOf(columns, name)}</Table.HeaderCell>
          ))}
          <Table.HeaderCell>{words.rules.from}</Table.HeaderCell>
          <Table.HeaderCell>{words.rules.to}</Table.HeaderCell>
          <Table.HeaderCell>{words.rules.conf}</Table.HeaderCell>
          <Table.HeaderCell>{words.rules.source}</Table.HeaderCell>
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rules.map((rule) => (
          <Table.Row key={rule.id}>
            {table.columns.map((column) => (
              <Table.Cell key={column.name}>
                <bdi>{writtenCell(column, rule.cells[column.name], names)}</bdi>
              </Table.Cell>
            ))}
            <Table.Cell className="whitespace-nowrap">
              <bdi>{rule.valid_from || words.rules.open_end}</bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <bdi>{rule.valid_to || words.rules.open_end}</bdi>
            </Table.Cell>
            <Table.Cell>{wordOf(confidence, rule.conf)}</Table.Cell>
            <Table.Cell className="max-w-64 whitespace-normal" title={rule.source}>
              <bdi>{rule.source}</bdi>
            </Table.Cell>
            <Table.Cell>
              {!table.fixed && (
                <div className="flex items-center gap-2">
                  <Button
                    size="small"
                    variant="transparent"
                    className="whitespace-nowrap"
                    onClick={() => onLike(rule)}
                  >
                    {words.rules.like}
                  </Button>
                  {(rule.valid_to === '' || rule.valid_to >= today()) && (
                    <Ending busy={busy} onEnd={(day) => onEnd(rule.id, day)} />
                  )}
                </div>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </DataTable>
  );
}

function Ending({ busy, onEnd }: { busy: boolean; onEnd(day: string): Promise<void> }) {
  const words = platformWords();
  const [day, setDay] = useState<string>();
  if (day === undefined)
    return (
      <Button size="small" variant="transparent" className="whitespace-nowrap" onClick={() => setDay('')}>
        {words.rules.end}
      </Button>
    );
  return (
    <>
      <Input
        autoFocus
        size="small"
        type="date"
        aria-label={words.rules.last_day}
        min={today()}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <Button size="small" variant="danger" disabled={busy || day === ''} onClick={() => void onEnd(day)}>
        {words.rules.end}
      </Button>
      <Button size="small" variant="transparent" onClick={() => setDay(undefined)}>
        {words.cancel}
      </Button>
    </>
  );
}
