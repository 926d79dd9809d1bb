import type { AdminReturnRequest, DecisionBody, ReturnDecision } from '@caravanserai/contracts/returns';
import { Button, Input, Label } from '@medusajs/ui';
import { useId, useState } from 'react';
import { PiecesTable, type PieceCounts } from './pieces-table';
import { returnsWords } from './words/words';

interface FormProps {
  readonly request: AdminReturnRequest;
  readonly busy: boolean;
  onDecide(id: string, body: DecisionBody): Promise<void>;
}

/** The goods of a request, with what can be decided about them now. */
export function DecisionForm({ request, busy, onDecide }: FormProps) {
  const words = returnsWords();
  const field = useId();
  const [said, setSaid] = useState('');
  const [counts, setCounts] = useState<Readonly<Record<string, PieceCounts>>>(() =>
    Object.fromEntries(
      request.lines.map(({ line_id, quantity }) => [
        line_id,
        { received: quantity, accepted: quantity, restocked: 0 },
      ]),
    ),
  );
  const { decisions } = request;
  const spoken = decisions.some((decision) => decision !== 'receive');
  return (
    <>
      <PiecesTable request={request} counts={counts} onCount={setCounts} />
      {spoken && (
        <div>
          <Label htmlFor={field} size="small">
            {words.answer}
          </Label>
          <Input
            id={field}
            size="small"
            dir="auto"
            maxLength={1000}
            value={said}
            onChange={({ target }) => setSaid(target.value)}
          />
        </div>
      )}
      {decisions.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          {decisions.map((decision) => (
            <Button
              key={decision}
              size="small"
              variant={decision === 'refuse' ? 'danger' : 'secondary'}
              disabled={busy || (decision === 'refuse' && said.trim() === '')}
              title={decision === 'refuse' ? words.answer_needed : undefined}
              onClick={() => void onDecide(request.id, bodyOf(decision, said.trim(), counts))}
            >
              {words.decisions[decision]}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function bodyOf(
  decision: ReturnDecision,
  said: string,
  counts: Readonly<Record<string, PieceCounts>>,
): DecisionBody {
  const spoken = said && { words: said };
  const lines = Object.entries(counts);
  switch (decision) {
    case 'approve':
      return { decision, ...spoken };
    case 'refuse':
      return { decision, words: said };
    case 'receive':
      return { decision, lines: lines.map(([line_id, { received }]) => ({ line_id, quantity: received })) };
    case 'inspect':
      return {
        decision,
        ...spoken,
        lines: lines.map(([line_id, { accepted, restocked }]) => ({ line_id, accepted, restocked })),
      };
  }
}
