import { Button, Input, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { ListedRule } from '../../../platform/rules/list-rules';
import type { RuleTable } from '../../../platform/rules/rule-table';
import { writtenNumber } from '../../consignments/admin-locale';
import { call } from '../../consignments/call';
import { Choice } from '../choice';
import { PageFrame } from '../page-frame';
import { Pager } from '../pager';
import { useRead } from '../use-read';
import { platformWords, wordOf } from '../words/words';
import { RuleForm } from './rule-form';
import { RuleRows } from './rule-rows';

interface Answer {
  readonly table: RuleTable;
  readonly rules: readonly ListedRule[];
  readonly count: number;
  readonly next: string | null;
  /** Of merchants and pavilions, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** The tables of dated rules: what holds, from when, by which source; rows are added and ended, never changed. */
export function RulesPage() {
  const words = platformWords();
  const [key, setKey] = useState('vat');
  const [search, setSearch] = useState('');
  const [past, setPast] = useState(false);
  const [pages, setPages] = useState<readonly string[]>(['']);
  const [like, setLike] = useState<ListedRule | null>();
  const query = new URLSearchParams({ search, from: past ? '' : 'now', after: pages.at(-1) ?? '' });
  const { answer, fault, busy, done, change } = useRead<Answer>(`/admin/rules/${key}?${query.toString()}`);
  const begin = () => {
    setPages(['']);
    setLike(undefined);
  };
  const table = answer?.table.key === key ? answer.table : undefined;
  const choices = (
    <>
      <Choice
        label={words.menu.rules}
        value={key}
        options={Object.entries(words.tables).map(([value, label]) => ({ value, label }))}
        onChoose={(value) => {
          setKey(value);
          begin();
        }}
      />
      <Input
        size="small"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={({ target }) => {
          setSearch(target.value);
          begin();
        }}
      />
      <Choice
        label={words.state}
        value={past ? 'all' : 'now'}
        options={[
          { value: 'now', label: words.rules.current },
          { value: 'all', label: words.rules.past },
        ]}
        onChoose={(value) => {
          setPast(value === 'all');
          begin();
        }}
      />
      <Button size="small" disabled={!table || table.fixed} onClick={() => setLike(null)}>
        {words.rules.add}
      </Button>
    </>
  );
  return (
    <PageFrame
      title={`${words.menu.rules}: ${wordOf(words.tables, key)}`}
      fault={fault}
      done={done}
      choices={choices}
    >
      {table && like !== undefined && (
        <RuleForm
          key={`${key} ${like?.id ?? ''}`}
          table={table}
          like={like}
          names={answer?.names ?? {}}
          onClose={() => setLike(undefined)}
          onAdd={(body) =>
            change(async () => {
              await call(`/admin/rules/${key}`, body);
              setLike(undefined);
            })
          }
        />
      )}
      {table?.fixed && (
        <Text size="small" className="px-6 py-3">
          {words.rules.fixed}
        </Text>
      )}
      {answer?.rules.length === 0 && <Text className="px-6 py-4">{words.none}</Text>}
      {table && answer && answer.rules.length > 0 && (
        <RuleRows
          table={table}
          rules={answer.rules}
          names={answer.names}
          busy={busy}
          onLike={setLike}
          onEnd={(id, valid_to) => change(() => call(`/admin/rules/${key}/end`, { id, valid_to }))}
        />
      )}
      <Pager
        text={answer ? writtenNumber(answer.count) : ''}
        onBack={pages.length > 1 ? () => setPages(pages.slice(0, -1)) : undefined}
        onOn={answer?.next ? () => setPages([...pages, answer.next ?? '']) : undefined}
      />
    </PageFrame>
  );
}
