import { Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { AdminPavilionStateResponse } from '../../../api/admin/pavilions/[id]/state/route';
import type { PlatformPavilion } from '../../../platform/tenants/pavilions';
import { call } from '../../consignments/call';
import { TextField } from '../text-field';
import { platformWords } from '../words/words';
import { wishOf } from './wish-of';
import { writtenConsequences } from './written-consequences';

interface StateProps {
  readonly pavilion: PlatformPavilion;
  readonly busy: boolean;
  readonly change: (wish: () => Promise<unknown>) => Promise<void>;
}

/** Opens a pavilion, takes it out of the shop or lets it in again: now or at a time to come, told beforehand what it does. */
export function StateForm({ pavilion: { id, state }, busy, change }: StateProps) {
  const words = platformWords();
  const [reason, setReason] = useState('');
  const [at, setAt] = useState('');
  const [then, setThen] = useState<AdminPavilionStateResponse>();
  const target = state === 'open' ? 'paused' : 'open';
  const path = `/admin/pavilions/${id}/state`;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const tell = async () => setThen(await call(path, { state: target, preview: true }));
  const send = () =>
    change(async () => {
      const later = at === '' ? {} : { at: new Date(at).toISOString(), zone: timeZone };
      await call(path, { state: target, reason, ...later });
      setReason('');
      setAt('');
    });
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void tell()}>
      <summary className="txt-compact-small cursor-pointer">{wishOf(state, target)}</summary>
      {then && <Told then={then} pausing={target === 'paused'} />}
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <TextField label={words.reason} value={reason} onType={setReason} />
        <TextField
          label={`${words.later.at} · ${words.later.zone}: ${timeZone}`}
          type="datetime-local"
          value={at}
          onType={setAt}
        />
        <Button
          size="small"
          variant={target === 'paused' ? 'danger' : 'secondary'}
          disabled={busy || reason.trim() === ''}
          onClick={() => void send()}
        >
          {wishOf(state, target)}
        </Button>
      </div>
    </details>
  );
}

function Told({ then: { done, missing }, pausing }: { then: AdminPavilionStateResponse; pausing: boolean }) {
  const { what_then, later } = platformWords();
  const lacks = missing.map(({ code, has, needs }) =>
    needs > 1 ? `${later.items[code]} (${has}/${needs})` : later.items[code],
  );
  return (
    <Text size="small">
      {what_then}: {writtenConsequences(done)}
      {pausing && (
        <>
          <br />
          {later.pausing}
        </>
      )}
      {lacks.length > 0 && (
        <>
          <br />
          {later.missing}: {lacks.join(', ')}
        </>
      )}
    </Text>
  );
}
