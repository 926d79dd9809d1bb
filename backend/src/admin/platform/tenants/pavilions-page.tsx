import { Badge, Text } from '@medusajs/ui';
import type { AdminPavilionsResponse } from '../../../api/admin/pavilions/route';
import { HistoryList } from '../history-list';
import { PageFrame } from '../page-frame';
import { useRead } from '../use-read';
import { platformWords } from '../words/words';
import { People } from './people';
import { PlanForm } from './plan-form';
import { PlanNote } from './plan-note';
import { StateForm } from './state-form';

/** Every pavilion with its operator and people; one can be opened, taken out of the shop for a while, a new one planned. */
export function PavilionsPage() {
  const words = platformWords();
  const { answer, fault, busy, done, change } = useRead<AdminPavilionsResponse>('/admin/pavilions');
  return (
    <PageFrame title={words.menu.pavilions} fault={fault} done={done}>
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
          <PlanNote pavilion={one} busy={busy} change={change} />
          <StateForm key={one.state} pavilion={one} busy={busy} change={change} />
          <HistoryList query={`tenant=pavilion&id=${one.id}&kind=pavilion`} of={one} within />
        </section>
      ))}
    </PageFrame>
  );
}
