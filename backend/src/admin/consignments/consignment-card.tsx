import type { AdminConsignment, JourneyEventName } from '@caravanserai/contracts/admin-journey';
import { Badge, Button, Heading, Text } from '@medusajs/ui';
import { EventList } from './event-list';
import { GoodsTable } from './goods-table';
import { MoneyTable } from './money-table';
import { panelWords } from './words/words';
import { WorkingList } from './working-list';

interface CardProps {
  readonly consignment: AdminConsignment;
  readonly busy: boolean;
  onSteer(id: string, event: JourneyEventName): Promise<void>;
}

/** One consignment: where it is, what is in it, whose money it is, and what may happen next. */
export function ConsignmentCard({ consignment, busy, onSteer }: CardProps) {
  const words = panelWords();
  const { id, merchant, pavilion, route, place, promised, flags, allowed } = consignment;
  return (
    <section className="flex flex-col gap-4 px-6 py-4" aria-labelledby={id}>
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h3" id={id}>
          <bdi>{merchant}</bdi>
        </Heading>
        <Badge size="2xsmall" color="blue">
          {currentStep(consignment)}
        </Badge>
        {flags.map((flag) => (
          <Badge key={flag} size="2xsmall" color={flag === 'refused' || flag === 'late' ? 'red' : 'orange'}>
            {words.flags[flag]}
          </Badge>
        ))}
        <Text size="small" className="text-ui-fg-subtle ms-auto">
          {pavilion} · {words.routes[route]} · <bdi>{place}</bdi>
          {promised && (
            <>
              {' '}
              · {words.promised} <bdi>{`${promised.from} – ${promised.to}`}</bdi>
            </>
          )}
        </Text>
      </div>
      <Papers consignment={consignment} />
      {allowed.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small">{words.next}</Text>
          {allowed.map((event) => (
            <Button
              key={event}
              size="small"
              variant={event === 'customs_refuse' ? 'danger' : 'secondary'}
              disabled={busy}
              onClick={() => void onSteer(id, event)}
            >
              {words.events[event]}
            </Button>
          ))}
        </div>
      )}
      <GoodsTable consignment={consignment} />
      <MoneyTable consignment={consignment} />
      <WorkingList working={consignment.working} />
      <EventList events={consignment.events} />
    </section>
  );
}

const currentStep = ({ journey, state }: AdminConsignment): string =>
  journey.find(({ current }) => current)?.words ?? state;

/** What customs and carrier wrote on it. */
function Papers({ consignment: { customs, carrier, tracking } }: { consignment: AdminConsignment }) {
  if (!customs && !carrier) return null;
  return (
    <Text size="small">
      {customs && (
        <>
          {customs.words} <bdi>{customs.number}</bdi> (<bdi>{customs.state}</bdi>){' '}
        </>
      )}
      {carrier} <bdi>{tracking}</bdi>
    </Text>
  );
}
