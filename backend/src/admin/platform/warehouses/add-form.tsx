import { Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import { call } from '../../consignments/call';
import { TextField } from '../text-field';
import { platformWords } from '../words/words';
import { isWhole, NOTHING_TYPED, sent, WarehouseFields } from './warehouse-fields';

interface AddProps {
  readonly busy: boolean;
  readonly change: (wish: () => Promise<unknown>) => Promise<void>;
}

/** A new bonded warehouse: where it stands, and what it is called in six languages. */
export function AddForm({ busy, change }: AddProps) {
  const words = platformWords();
  const [code, setCode] = useState('');
  const [city, setCity] = useState('');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [done, setDone] = useState(false);
  const add = () =>
    change(async () => {
      setDone(false);
      await call('/admin/warehouses', { code, city, ...sent(typed) });
      setCode('');
      setCity('');
      setTyped(NOTHING_TYPED);
      setDone(true);
    });
  return (
    <details className="px-6 py-3">
      <summary className="txt-compact-small-plus cursor-pointer">{words.warehouses.add}</summary>
      <form
        className="mt-2 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={words.warehouses.code}
          most={10}
          value={code}
          onType={(typedCode) => setCode(typedCode.toUpperCase())}
        />
        <TextField label={words.warehouses.city} most={60} value={city} onType={setCity} />
        <WarehouseFields typed={typed} onType={setTyped} />
        <Button
          size="small"
          variant="secondary"
          type="submit"
          disabled={busy || code === '' || city.trim() === '' || !isWhole(typed)}
        >
          {words.warehouses.add}
        </Button>
      </form>
      <Text size="small" role="status">
        {done ? words.warehouses.added : ''}
      </Text>
    </details>
  );
}
