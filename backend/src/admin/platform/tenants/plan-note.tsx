import { Button, Text } from '@medusajs/ui';
import type { PlatformPavilion } from '../../../platform/tenants/pavilions';
import { adminLocale } from '../../consignments/admin-locale';
import { call } from '../../consignments/call';
import { platformWords } from '../words/words';
import { wishOf } from './wish-of';

interface NoteProps {
  readonly pavilion: PlatformPavilion;
  readonly busy: boolean;
  readonly change: (wish: () => Promise<unknown>) => Promise<void>;
}

/** What waits for its time, said in the zone in which it was chosen, or could not be done then. */
export function PlanNote({ pavilion: { id, state, plan }, busy, change }: NoteProps) {
  const words = platformWords();
  if (!plan) return null;
  const waits = plan.state === 'waiting';
  const told = waits ? plan.reason : plan.fault;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Text size="small">
        {waits ? words.later.planned : words.history.actions.pavilion_plan_failed}:{' '}
        {wishOf(state, plan.target)}
        {' · '}
        <bdi>{writtenIn(plan)}</bdi> · <bdi>{plan.decided_by}</bdi>
        {told && (
          <>
            {' · '}
            <bdi>{told}</bdi>
          </>
        )}
      </Text>
      {waits && (
        <Button
          size="small"
          variant="secondary"
          disabled={busy}
          onClick={() => void change(() => call(`/admin/pavilions/${id}/plan/withdraw`, {}))}
        >
          {words.later.withdraw}
        </Button>
      )}
    </div>
  );
}

const writtenIn = ({ at, zone }: NonNullable<PlatformPavilion['plan']>): string =>
  `${new Intl.DateTimeFormat(`${adminLocale()}-u-nu-latn`, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: zone },
  }).format(new Date(at))} (${zone})`;
