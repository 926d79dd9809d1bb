import { Container, Heading, Text } from '@medusajs/ui';
import { ConsignmentCard } from './consignment-card';
import { JourneyClockBar } from './clock-bar';
import { useConsignments } from './use-consignments';
import { panelWords } from './words/words';

/** All consignments of an order, and the clock of their emulated journeys. */
export function ConsignmentsPanel({ orderId }: { orderId: string }) {
  const { answer, fault, busy, steer, setClock } = useConsignments(orderId);
  const words = panelWords();
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{words.title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {answer?.consignments[0]?.emulated ?? words.none}
        </Text>
        {fault && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {fault}
          </Text>
        )}
      </div>
      {answer && <JourneyClockBar clock={answer.clock} busy={busy} onChange={setClock} />}
      {answer?.consignments.map((consignment) => (
        <ConsignmentCard key={consignment.id} consignment={consignment} busy={busy} onSteer={steer} />
      ))}
    </Container>
  );
}
