import type { AdminReturnRequest, DecisionBody } from '@caravanserai/contracts/returns';
import { Badge, Heading, Text } from '@medusajs/ui';
import { writtenInstant } from '../consignments/admin-locale';
import { DecisionForm } from './decision-form';
import { returnsWords } from './words/words';

interface CardProps {
  readonly request: AdminReturnRequest;
  readonly busy: boolean;
  onDecide(id: string, body: DecisionBody): Promise<void>;
}

/** One request: what is asked of which parcel, what it comes to, and what may be decided now. */
export function RequestCard({ request, busy, onDecide }: CardProps) {
  const words = returnsWords();
  const { id, kind, state, reason, order_id, display_id, merchant, asked_at, refund } = request;
  return (
    <section className="flex flex-col gap-3 px-6 py-4" aria-labelledby={id}>
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h2" id={id}>
          {words.kinds[kind]}
        </Heading>
        <Badge size="2xsmall" color={state === 'asked' || state === 'received' ? 'orange' : 'grey'}>
          {words.states[state]}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle">
          {words.reasons[reason] ?? reason}
        </Text>
        <Text size="small" className="text-ui-fg-subtle ms-auto">
          <a className="text-ui-fg-interactive" href={`/app/orders/${order_id}`}>
            {words.order} {display_id}
          </a>{' '}
          · <bdi>{merchant}</bdi> · <bdi>{writtenInstant(asked_at)}</bdi>
        </Text>
      </div>
      <Text size="small">
        {words.refund}: <bdi>{request.amount_text}</bdi>
        <Day name={words.send_by} day={request.send_by} />
        <Day name={words.taxes_until} day={request.taxes_until} />
      </Text>
      {request.words && (
        <Text size="small">
          {words.said} <q dir="auto">{request.words}</q>
        </Text>
      )}
      {refund?.fault && !refund.outcome && (
        <Text size="small" className="text-ui-fg-error">
          {words.not_given_back} <bdi>{refund.fault}</bdi>
        </Text>
      )}
      <DecisionForm request={request} busy={busy} onDecide={onDecide} />
      <History request={request} />
    </section>
  );
}

const Day = ({ name, day }: { name: string; day: string | null }) =>
  day && (
    <>
      {' '}
      · {name} <bdi>{day}</bdi>
    </>
  );

function History({ request: { history } }: { request: AdminReturnRequest }) {
  const words = returnsWords();
  const actor = (name: string) =>
    name === 'shopper' || name === 'system' ? words.actors[name] : words.actors.admin;
  return (
    <details>
      <summary className="txt-compact-small cursor-pointer">{words.history}</summary>
      <ul className="txt-compact-small mt-2 list-disc ps-5">
        {history.map((event) => (
          <li key={`${event.at} ${event.to}`}>
            <bdi>{writtenInstant(event.at)}</bdi> {words.states[event.to as keyof typeof words.states]} ·{' '}
            {actor(event.actor)} {event.words && <q dir="auto">{event.words}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}
