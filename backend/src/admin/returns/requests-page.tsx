import type { ReturnState } from '@caravanserai/contracts/returns';
import { Button, Container, Heading, Text } from '@medusajs/ui';
import { useState } from 'react';
import { RequestCard } from './request-card';
import { useRequests } from './use-requests';
import { returnsWords } from './words/words';

/** Only types come from the packages: Medusa Admin's own build doesn't read their CommonJS. */
const STATES: readonly ReturnState[] = ['asked', 'approved', 'refused', 'received', 'inspected', 'refunded'];

/** What shoppers ask to cancel or return, what waits longest first. */
export function RequestsPage() {
  const words = returnsWords();
  const [state, setState] = useState<ReturnState>();
  const { requests, count, fault, busy, showMore, decide } = useRequests(state);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Heading level="h1">{words.title}</Heading>
        <select
          className="txt-compact-small bg-ui-bg-field shadow-borders-base ms-auto rounded-md px-2 py-1.5"
          aria-label={words.title}
          value={state ?? ''}
          onChange={({ target }) => setState(STATES.find((known) => known === target.value))}
        >
          <option value="">{words.open}</option>
          {STATES.map((known) => (
            <option key={known} value={known}>
              {words.states[known]}
            </option>
          ))}
        </select>
      </div>
      {fault && (
        <Text size="small" className="text-ui-fg-error px-6 py-2" role="alert">
          {fault}
        </Text>
      )}
      {requests?.length === 0 && <Text className="px-6 py-4">{words.none}</Text>}
      {requests?.map((request) => (
        <RequestCard key={`${request.id} ${request.state}`} request={request} busy={busy} onDecide={decide} />
      ))}
      {requests && requests.length < count && (
        <div className="px-6 py-4">
          <Button size="small" variant="secondary" disabled={busy} onClick={showMore}>
            {words.more} ({count})
          </Button>
        </div>
      )}
    </Container>
  );
}
