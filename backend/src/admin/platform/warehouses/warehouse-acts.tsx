import { Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { AdminWarehouse } from '../../../api/admin/warehouses/route';
import { writtenNumber } from '../../consignments/admin-locale';
import { call } from '../../consignments/call';
import { TextField } from '../text-field';
import { platformWords } from '../words/words';
import { isWhole, sent, WarehouseFields } from './warehouse-fields';

interface ActsProps {
  readonly place: AdminWarehouse;
  readonly busy: boolean;
  readonly change: (wish: () => Promise<unknown>) => Promise<void>;
}

/** What can be done with a bonded warehouse. */
export function WarehouseActs({ place, busy, change }: ActsProps) {
  return (
    <div className="flex flex-col gap-1 py-2">
      {/* What was saved is what the fields begin with again. */}
      <EditForm key={JSON.stringify(place.names)} {...{ place, busy, change }} />
      <StateForm key={String(place.retired)} {...{ place, busy, change }} />
    </div>
  );
}

function EditForm({ place, busy, change }: ActsProps) {
  const words = platformWords();
  const [typed, setTyped] = useState({
    names: place.names,
    zone_id: place.zone_id ?? '',
    customs_district: place.customs_district ?? '',
  });
  return (
    <details>
      <summary className="txt-compact-small cursor-pointer">{words.warehouses.edit}</summary>
      <form
        className="mt-2 flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void change(() => call(`/admin/warehouses/${place.id}`, sent(typed)));
        }}
      >
        <WarehouseFields typed={typed} onType={setTyped} />
        <Button size="small" variant="secondary" type="submit" disabled={busy || !isWhole(typed)}>
          {words.save}
        </Button>
      </form>
    </details>
  );
}

/** What still lies there is said before anything is done. */
function StateForm({ place, busy, change }: ActsProps) {
  const words = platformWords();
  const [reason, setReason] = useState('');
  const act = place.retired ? words.warehouses.reopen : words.warehouses.retire;
  const lies = [
    [words.merchants, place.merchants],
    [words.listings, place.listings],
    [words.warehouses.pieces, place.pieces],
    [words.warehouses.reserved, place.reserved],
    [words.warehouses.waiting, place.waiting],
  ] as const;
  return (
    <details>
      <summary className="txt-compact-small cursor-pointer">{act}</summary>
      <form
        className="mt-2 flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const state = place.retired ? 'active' : 'retired';
          void change(() => call(`/admin/warehouses/${place.id}/state`, { state, reason }));
        }}
      >
        {!place.retired && (
          <Text size="small">
            {words.warehouses.lies}:{' '}
            {lies.map(([name, count]) => `${name} ${writtenNumber(count)}`).join(' · ')}
            <br />
            {words.warehouses.stays}
          </Text>
        )}
        <TextField label={words.reason} value={reason} onType={setReason} />
        <Button
          size="small"
          type="submit"
          variant={place.retired ? 'secondary' : 'danger'}
          disabled={busy || reason.trim() === ''}
        >
          {act}
        </Button>
      </form>
    </details>
  );
}
