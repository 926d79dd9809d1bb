import { Badge, Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { AdminPavilionsResponse } from '../../../api/admin/pavilions/route';
import { call } from '../../consignments/call';
import { PageFrame } from '../page-frame';
import { TextField } from '../text-field';
import { useRead } from '../use-read';
import { platformWords } from '../words/words';
import { People } from './people';
import { PlanForm } from './plan-form';

/** Every pavilion with its operator and people; one can be taken out of the shop for a while, a new one planned. */
export function PavilionsPage() {
  const words = platformWords();
  const { answer, fault, busy, change } = useRead<AdminPavilionsResponse>('/admin/pavilions');
  return (
    <PageFrame title={words.menu.pavilions} fault={fault}>
      {answer && <PlanForm free={answer.free} busy={busy} change={change} />}
      {answer?.pavilions.map((one) => (
        <section key={one.id} className="flex flex-col gap-2 px-6 py-3" aria-labelledby={one.id}>
          <div className="flex flex-wrap items-center gap-2">
            <Text weight="plus" id={one.id} dir="auto">
              {one.label}
            </Text>
            <Badge size="2xsmall" color={one.state === 'open' ? 'green' : 'grey'}>
              {words.pavilion_states[one.state]}
            </Badge>
            <Text size="small" className="text-ui-fg-subtle ms-auto">
              {words.operator}: <bdi>{one.operator ?? '–'}</bdi> · {words.merchants}: {one.merchants} ·{' '}
              {words.listings}: {one.listings}
            </Text>
          </div>
          <People kind="pavilion" id={one.id} people={one.people} />
          {one.state !== 'planned' && (
            <StateForm
              open={one.state === 'open'}
              busy={busy}
              onSet={(state, reason) =>
                change(() => call(`/admin/pavilions/${one.id}/state`, { state, reason }))
              }
            />
          )}
        </section>
      ))}
    </PageFrame>
  );
}

interface StateProps {
  readonly open: boolean;
  readonly busy: boolean;
  onSet(state: 'open' | 'paused', reason: string): Promise<void>;
}

function StateForm({ open, busy, onSet }: StateProps) {
  const words = platformWords();
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary className="txt-compact-small cursor-pointer">{open ? words.pause : words.resume}</summary>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <TextField label={words.reason} value={reason} onType={setReason} />
        <Button
          size="small"
          variant={open ? 'danger' : 'secondary'}
          disabled={busy || reason.trim() === ''}
          onClick={() => void onSet(open ? 'paused' : 'open', reason)}
        >
          {open ? words.pause : words.resume}
        </Button>
      </div>
    </details>
  );
}
