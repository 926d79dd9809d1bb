import { Table, Text } from '@medusajs/ui';
import type { RuleTable } from '../../../platform/rules/rule-table';
import type { ShownEffect } from '../../../platform/rules/shown-effect';
import { DataTable } from '../../data-table';
import { platformWords } from '../words/words';

interface EffectProps {
  readonly shown: ShownEffect;
  /** Ids of rows that would end the day before. */
  readonly ends: readonly string[];
  readonly moves: RuleTable['moves'];
}

/** What a row would have meant for the last orders. */
export function EffectTable({ shown: { tried, moves: moved }, ends, moves }: EffectProps) {
  const { rules: words } = platformWords();
  return (
    <div role="status">
      {ends.length > 0 && (
        <Text size="small">
          {words.ends} <bdi>{ends.join(', ')}</bdi>
        </Text>
      )}
      <Text size="small">
        {moves === 'nothing'
          ? words.no_amounts
          : `${words.tried} ${tried}. ${moved.length === 0 ? words.no_change : ''}`}
      </Text>
      {moved.length > 0 && (
        <DataTable>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{words.order}</Table.HeaderCell>
              <Table.HeaderCell />
              <Table.HeaderCell>{words.before}</Table.HeaderCell>
              <Table.HeaderCell>{words.after}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {moved.map(({ order, about, before, after, goes }, index) => (
              <Table.Row key={`${order} ${index}`}>
                <Table.Cell>{order}</Table.Cell>
                <Table.Cell>
                  <bdi>{about}</bdi>
                </Table.Cell>
                <Table.Cell>{goes === undefined && <bdi>{before ?? words.unknown}</bdi>}</Table.Cell>
                <Table.Cell>
                  {goes === undefined ? <bdi>{after ?? words.unknown}</bdi> : goes ? words.goes : words.stops}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
    </div>
  );
}
