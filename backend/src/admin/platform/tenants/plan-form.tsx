import { Button, Text } from '@medusajs/ui';
import { useState } from 'react';
import type { FreeCountry } from '../../../platform/tenants/plan-pavilion';
import { call } from '../../consignments/call';
import { Choice } from '../choice';
import { TextField } from '../text-field';
import { platformWords } from '../words/words';

interface PlanProps {
  readonly free: readonly FreeCountry[];
  readonly busy: boolean;
  readonly change: (wish: () => Promise<unknown>) => Promise<void>;
}

/** A new closed door: which country's, and who answers for it. */
export function PlanForm({ free, busy, change }: PlanProps) {
  const { plan } = platformWords();
  const [iso2, setIso2] = useState('');
  const [operator, setOperator] = useState('');
  const [done, setDone] = useState(false);
  const send = () =>
    change(async () => {
      setDone(false);
      await call('/admin/pavilions', { iso2, operator });
      setIso2('');
      setOperator('');
      setDone(true);
    });
  return (
    <details className="px-6 py-3">
      <summary className="txt-compact-small-plus cursor-pointer">{plan.title}</summary>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <Choice
          label={plan.country}
          value={iso2}
          options={[
            { value: '', label: plan.country },
            ...free.map((one) => ({ value: one.iso2, label: one.name })),
          ]}
          onChoose={setIso2}
        />
        <TextField label={plan.operator} value={operator} most={120} onType={setOperator} />
        <Button
          size="small"
          variant="secondary"
          disabled={busy || iso2 === '' || operator.trim() === ''}
          onClick={() => void send()}
        >
          {plan.title}
        </Button>
        <Text size="small" role="status">
          {done ? plan.done : ''}
        </Text>
      </div>
    </details>
  );
}
