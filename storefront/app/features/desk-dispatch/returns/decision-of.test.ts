import { decisionBody } from '@caravanserai/contracts/returns';
import { decisionOf } from './decision-of';

function form(fields: readonly (readonly [string, string])[]): FormData {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return made;
}

describe('what a form decides', () => {
  it('agrees without words, or with them', () => {
    expect(
      decisionOf(
        form([
          ['decision', 'approve'],
          ['words', '  '],
        ]),
      ),
    ).toEqual({ decision: 'approve' });
    expect(
      decisionOf(
        form([
          ['decision', 'approve'],
          ['words', 'Gern'],
        ]),
      ),
    ).toEqual({ decision: 'approve', words: 'Gern' });
  });

  it('counts pieces line by line, as the contract has it', () => {
    const inspected = decisionOf(
      form([
        ['decision', 'inspect'],
        ['line', 'a'],
        ['line', 'b'],
        ['accepted:a', '2'],
        ['restocked:a', '1'],
        ['accepted:b', '0'],
      ]),
    );
    expect(inspected).toEqual({
      decision: 'inspect',
      lines: [
        { line_id: 'a', accepted: 2, restocked: 1 },
        { line_id: 'b', accepted: 0, restocked: 0 },
      ],
    });
    expect(decisionBody.safeParse(inspected).success).toBe(true);
  });

  it('takes pieces in digits of any script, and none where they are no whole number', () => {
    const received = (pieces: string) =>
      decisionOf(
        form([
          ['decision', 'receive'],
          ['line', 'a'],
          ['received:a', pieces],
        ]),
      );
    expect(received('٣')).toEqual({ decision: 'receive', lines: [{ line_id: 'a', quantity: 3 }] });
    for (const pieces of ['2,5', 'two', '-1', ''])
      expect(decisionBody.safeParse(received(pieces)).success).toBe(false);
  });

  it('refuses only with words: the backend sends the form back without them', () => {
    expect(decisionBody.safeParse(decisionOf(form([['decision', 'refuse']]))).success).toBe(false);
  });
});
