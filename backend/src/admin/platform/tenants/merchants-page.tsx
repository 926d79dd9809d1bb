import { Input, Text } from '@medusajs/ui';
import { useState } from 'react';
import { Choice } from '../choice';
import { PageFrame } from '../page-frame';
import { Pager } from '../pager';
import { useRead } from '../use-read';
import { platformWords } from '../words/words';
import { MerchantCard, type AdminMerchant } from './merchant-card';

interface Answer {
  readonly merchants: readonly AdminMerchant[];
  readonly count: number;
  readonly reasons: readonly { readonly code: string; readonly line: string }[];
}

const PAGE = 20;

/** Merchants and what may be decided about them, those that wait first. */
export function MerchantsPage() {
  const words = platformWords();
  const [state, setState] = useState('');
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const query = new URLSearchParams({ state, search, offset: String(offset) });
  const { answer, fault, busy, done, change } = useRead<Answer>(`/admin/merchants?${query.toString()}`);
  const choices = (
    <>
      <Input
        size="small"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={({ target }) => {
          setSearch(target.value);
          setOffset(0);
        }}
      />
      <Choice
        label={words.state}
        value={state}
        options={[
          { value: '', label: words.all },
          ...Object.entries(words.merchant_states).map(([value, label]) => ({ value, label })),
        ]}
        onChoose={(value) => {
          setState(value);
          setOffset(0);
        }}
      />
    </>
  );
  return (
    <PageFrame title={words.menu.merchants} fault={fault} done={done} choices={choices}>
      {answer?.merchants.length === 0 && <Text className="px-6 py-4">{words.none}</Text>}
      {answer?.merchants.map((one) => (
        <MerchantCard
          key={`${one.id} ${one.state}`}
          merchant={one}
          reasons={answer.reasons}
          busy={busy}
          change={change}
        />
      ))}
      {answer && answer.count > PAGE && (
        <Pager
          text={`${offset + 1}–${Math.min(offset + PAGE, answer.count)} / ${answer.count}`}
          onBack={offset > 0 ? () => setOffset(Math.max(0, offset - PAGE)) : undefined}
          onOn={offset + PAGE < answer.count ? () => setOffset(offset + PAGE) : undefined}
        />
      )}
    </PageFrame>
  );
}
