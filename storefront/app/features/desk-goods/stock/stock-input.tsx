import type { StockSet } from '@caravanserai/contracts/desk-stock';
import { startTransition, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhole } from '../../../desk/ui/use-whole';
import { Button } from '../../../ui/button';
import { ChangeSaid } from '../change-said';
import { useChange } from '../use-change';

interface StockInputProps {
  readonly row: { readonly listing_id: string; readonly stocked: number; readonly reserved: number };
  /** What it is the stock of, for those who only hear the field. */
  readonly name: string;
  readonly short?: boolean;
}

const PIECES = { most: 1_000_000 };

/** The pieces at a place; those ordered and not sent stay covered. */
export function StockInput({ row, name, short = false }: StockInputProps) {
  const { t } = useTranslation('desk-goods');
  const id = useId();
  const change = useChange();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(row.stocked);
  const { value: pieces, error, note } = useWhole(text, PIECES);
  const tooFew = pieces !== undefined && pieces < row.reserved;
  const save = async (event: React.FormEvent) => {
    event.preventDefault();
    if (pieces === undefined || tooFew) return;
    const body = { stocked: pieces, expected: row.stocked };
    const set = await change.run<StockSet>(`/stock/${row.listing_id}`, { method: 'POST', body });
    // From here on the page's data say it, which come as a transition.
    if (set) startTransition(() => setTyped(undefined));
  };
  return (
    <form className="stock-input" onSubmit={(event) => void save(event)}>
      <label htmlFor={id} className={short ? 'sr' : undefined}>
        {short ? t('stock.of', { name }) : t('stock.pieces')}
      </label>
      <input
        id={id}
        className="input"
        inputMode="numeric"
        dir="ltr"
        maxLength={20}
        value={text}
        disabled={change.busy}
        aria-describedby={`${id}-held`}
        aria-invalid={tooFew || pieces === undefined ? true : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button
        type="submit"
        look="plain"
        className="tiny"
        disabled={change.busy || tooFew || pieces === undefined || pieces === row.stocked}
      >
        {t('stock.set')}
      </Button>
      <span className="hint" id={`${id}-held`}>
        {error ??
          (tooFew ? t('stock.below', { count: row.reserved }) : t('stock.reserved', { count: row.reserved }))}
        {note && ` · ${note}`}
      </span>
      <ChangeSaid change={change} />
    </form>
  );
}
