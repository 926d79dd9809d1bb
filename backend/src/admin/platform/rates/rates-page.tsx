import { Button, Table, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { Imported } from '../../../platform/rates/import-rates';
import type { RateTableInfo, RateUse } from '../../../platform/rates/rates';
import { DataTable } from '../../data-table';
import { writtenDay } from '../../consignments/admin-locale';
import { call } from '../../consignments/call';
import { Choice } from '../choice';
import { HistoryList } from '../history-list';
import { PageFrame } from '../page-frame';
import { TextField } from '../text-field';
import { useRead } from '../use-read';
import { platformWords } from '../words/words';

/** The newest rates of each use with their age; a file can be imported, one rate set by hand. */
export function RatesPage() {
  const words = platformWords();
  const [use, setUse] = useState<RateUse>('display');
  const { answer, fault, busy, change } = useRead<{ tables: readonly RateTableInfo[] }>(
    '/admin/exchange-rates',
  );
  const [done, setDone] = useState<Imported>();
  const table = answer?.tables.find((one) => one.use === use);
  const uses = Object.entries(words.rates.uses).map(([value, label]) => ({ value, label }));
  const importing = (file?: string) =>
    change(async () => {
      setDone(undefined);
      const wish = { uses: [use], ...(file !== undefined && { file }) };
      setDone(await call<Imported>('/admin/exchange-rates/import', wish));
    });
  return (
    <PageFrame
      title={words.menu.rates}
      fault={fault}
      choices={
        <Choice
          label={words.menu.rates}
          value={use}
          options={uses}
          onChoose={(value) => setUse(value as RateUse)}
        />
      }
    >
      {table && (
        <Text className="px-6 py-3">
          {words.rates.oldest}: <bdi>{writtenDay(oldest(table))}</bdi> · {words.rates.age}:{' '}
          {Math.max(...table.rates.map(({ age_days }) => age_days))}
        </Text>
      )}
      <div className="flex flex-wrap items-center gap-3 px-6 py-3">
        <label className="txt-compact-small">
          {words.rates.file}{' '}
          <input
            type="file"
            accept=".xml,.json"
            disabled={busy}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void file.text().then(importing);
              target.value = '';
            }}
          />
        </label>
        <Button size="small" variant="secondary" disabled={busy} onClick={() => void importing()}>
          {words.rates.shipped}
        </Button>
      </div>
      <Text size="small" className="px-6 empty:hidden" role="status">
        {done && told(done)}
      </Text>
      <ByHand
        busy={busy}
        onSet={(given) => change(() => call('/admin/exchange-rates/override', { use, ...given }))}
      />
      <DataTable>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{words.rates.currency}</Table.HeaderCell>
            <Table.HeaderCell>{words.rates.per_dollar}</Table.HeaderCell>
            <Table.HeaderCell>{words.rates.day}</Table.HeaderCell>
            <Table.HeaderCell>{words.rates.source}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {table?.rates.map(({ currency, per_dollar, since, source }) => (
            <Table.Row key={currency}>
              <Table.Cell>
                <bdi>{currency}</bdi>
              </Table.Cell>
              <Table.Cell>
                <bdi>{per_dollar}</bdi>
              </Table.Cell>
              <Table.Cell>
                <bdi>{writtenDay(since)}</bdi>
              </Table.Cell>
              <Table.Cell>
                <bdi>{source}</bdi>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
      <HistoryList query="kind=rates" of={answer} />
    </PageFrame>
  );
}

interface ByHandProps {
  readonly busy: boolean;
  onSet(given: { currency: string; per_dollar: string; reason: string }): Promise<void>;
}

function ByHand({ busy, onSet }: ByHandProps) {
  const words = platformWords();
  const [currency, setCurrency] = useState('');
  const [per_dollar, setRate] = useState('');
  const [reason, setReason] = useState('');
  return (
    <details className="px-6 py-3">
      <summary className="txt-compact-small cursor-pointer">{words.rates.by_hand}</summary>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <TextField
          label={words.rates.currency}
          most={3}
          value={currency}
          onType={(typed) => setCurrency(typed.toUpperCase())}
        />
        <TextField label={words.rates.per_dollar} value={per_dollar} onType={setRate} />
        <TextField label={words.reason} most={300} value={reason} onType={setReason} />
        <Button
          size="small"
          variant="secondary"
          disabled={busy || currency.length !== 3 || per_dollar === '' || reason.trim() === ''}
          onClick={() => void onSet({ currency, per_dollar, reason })}
        >
          {words.save}
        </Button>
      </div>
    </details>
  );
}

/** What an import did; rates set by hand are named, whether they were left alone or replaced. */
function told({ date, kept, replaced }: Imported): string {
  const words = platformWords().rates;
  const list = (rates: Imported['kept']) => rates.map(({ currency }) => currency).join(', ');
  return [
    `${words.imported}: ${writtenDay(date)}`,
    ...(kept.length > 0 ? [`${words.kept}: ${list(kept)}`] : []),
    ...(replaced.length > 0 ? [`${words.replaced}: ${list(replaced)}`] : []),
  ].join(' · ');
}

/** The day of the rate that has stood longest, ISO. */
const oldest = ({ date, rates }: RateTableInfo): string =>
  rates.reduce((least, { since }) => (since < least ? since : least), date);
