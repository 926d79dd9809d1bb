import fc from 'fast-check';
import type { CellId } from '../cell-id';
import {
  confirmed,
  conflicted,
  edited,
  EMPTY,
  failed,
  hurried,
  keptMine,
  nextDue,
  PATIENCE,
  QUIET,
  refused,
  saved,
  sending,
  wakeAt,
  type Queue,
} from './queue';

const ID = 'ar/title';
const edit = (queue: Queue, value: string, now: number, own: { id?: CellId; tooLong?: boolean } = {}) =>
  edited(queue, own.id ?? ID, { value, saved: '', tooLong: own.tooLong ?? false }, now);

describe('the autosave queue', () => {
  it('waits until the writer pauses', () => {
    const typed = edit(edit(EMPTY, 'b', 0), 'ba', 500);
    expect(nextDue(typed, 500 + QUIET - 1)).toBeUndefined();
    expect(nextDue(typed, 500 + QUIET)).toBe(ID);
    expect(wakeAt(typed)).toBe(500 + QUIET);
  });

  it('does not wait for ever on one who never pauses', () => {
    let queue = EMPTY;
    for (let at = 0; at <= 6_000; at += 100) queue = edit(queue, `text ${at}`, at);
    expect(wakeAt(queue)).toBeLessThanOrEqual(6_000);
    expect(edit(EMPTY, 'b', 0).get(ID)?.due).toBeLessThan(PATIENCE);
  });

  it('has nothing to save once the text is as it was', () => {
    expect(edit(edit(EMPTY, 'b', 0), '', 100)).toEqual(EMPTY);
  });

  it('sends one text at a time, the oldest first', () => {
    const two = edit(edit(EMPTY, 'b', 0), 'c', 0, { id: 'ar/story' });
    const first = sending(two, nextDue(two, 2_000) ?? 'x/x');
    expect(first.get(ID)).toMatchObject({ phase: 'sending', sent: 'b' });
    expect(nextDue(first, 2_000)).toBeUndefined();
    expect(nextDue(saved(first, ID, 'b', 2_000), 2_000)).toBe('ar/story');
  });

  it('saves next what was typed while a text was on its way, against what was sent', () => {
    const going = edit(sending(edit(EMPTY, 'b', 0), ID), 'bal', 1_000);
    expect(saved(going, ID, 'b', 1_200).get(ID)).toMatchObject({
      phase: 'waiting',
      value: 'bal',
      expected: 'b',
    });
    expect(saved(sending(edit(EMPTY, 'b', 0), ID), ID, 'b', 1_200)).toEqual(EMPTY);
  });

  it('tries again later each time, but never gives up', () => {
    let queue = edit(EMPTY, 'b', 0);
    const waits = [1, 2, 3, 4, 5, 6, 7].map(() => {
      queue = failed(sending(queue, ID), ID, 0, 0);
      return wakeAt(queue);
    });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(nextDue(hurried(queue, 5), 5)).toBe(ID);
  });

  it('waits for a decision when another was first, and then replaces or not', () => {
    const clash = conflicted(sending(edit(EMPTY, 'mine', 0), ID), ID, 'theirs', 10);
    expect(clash.get(ID)).toMatchObject({ phase: 'conflict', value: 'mine', theirs: 'theirs' });
    expect(nextDue(hurried(clash, 99_999), 99_999)).toBeUndefined();
    const more = edit(clash, 'mine, more', 20);
    expect(keptMine(more, ID, 30).get(ID)).toMatchObject({
      phase: 'waiting',
      value: 'mine, more',
      expected: 'theirs',
      due: 30,
    });
    expect(keptMine(edit(clash, 'theirs', 20), ID, 30)).toEqual(EMPTY);
  });

  it('sees no conflict where both wrote the same, such as a save whose answer was lost', () => {
    const sent = sending(edit(EMPTY, 'b', 0), ID);
    expect(conflicted(sent, ID, 'b', 10)).toEqual(EMPTY);
    expect(conflicted(edit(sent, 'bal', 5), ID, 'b', 10).get(ID)).toMatchObject({
      phase: 'waiting',
      value: 'bal',
      expected: 'b',
    });
  });

  it('takes a text whose answer was lost for its own', () => {
    const lost = edit(failed(sending(edit(EMPTY, 'b', 0), ID), ID, 0, 0), 'bal', 10);
    expect(conflicted(sending(lost, ID), ID, 'b', 20).get(ID)).toMatchObject({
      phase: 'waiting',
      value: 'bal',
      expected: 'b',
    });
  });

  it('keeps what the server refuses, and tries again once it is changed', () => {
    const held = refused(sending(edit(EMPTY, 'b', 0), ID), ID, 'No.');
    expect(held.get(ID)).toMatchObject({ phase: 'held', value: 'b', message: 'No.' });
    expect(wakeAt(held)).toBeUndefined();
    const mended = edit(held, 'bal', 50).get(ID);
    expect([mended?.phase, mended?.message]).toEqual(['waiting', undefined]);
  });

  it('holds a text that is too long, and sends it once it is shorter', () => {
    const long = edit(EMPTY, 'bbb', 0, { tooLong: true });
    expect(long.get(ID)).toMatchObject({ phase: 'held', value: 'bbb' });
    expect(nextDue(hurried(long, 9_999), 9_999)).toBeUndefined();
    expect(edit(long, 'bb', 10).get(ID)?.phase).toBe('waiting');
  });

  it('sends a confirmation at once, unless the text is being changed', () => {
    const still = confirmed(EMPTY, ID, 'bal', 'honey', 5);
    expect(nextDue(still, 5)).toBe(ID);
    const changing = edit(EMPTY, 'b', 0);
    expect(confirmed(changing, ID, 'b', 'honey', 5)).toBe(changing);
    const written = edit(sending(still, ID), 'bal!', 6);
    expect(saved(written, ID, 'bal', 7).get(ID)).toMatchObject({ value: 'bal!', expected: 'bal' });
    expect(saved(written, ID, 'bal', 7).get(ID)?.confirms).toBeUndefined();
  });

  it('loses nothing, whatever the network and the others do', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), value: fc.constantFrom('a', 'b', 'c', '') }),
      fc.record({
        kind: fc.constantFrom('send' as const, 'lost' as const, 'down' as const, 'keep' as const),
      }),
      fc.record({ kind: fc.constant('other' as const), value: fc.constantFrom('x', 'a') }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let [queue, screen, server, base, now, writer] = [EMPTY, '', '', '', 0, 'nobody'];
        const answer = (lost: boolean) => {
          const id = nextDue(hurried(queue, now), now);
          if (!id) return;
          queue = sending(hurried(queue, now), id);
          const { sent = '', expected } = queue.get(id) ?? { expected: '' };
          const fits = expected === server;
          if (fits) [server, writer] = [sent, 'we'];
          if (lost) queue = failed(queue, id, now, 0);
          else if (fits) [queue, base] = [saved(queue, id, sent, now), sent];
          else [queue, base] = [conflicted(queue, id, server, now), server];
        };
        for (const one of events) {
          now += 10_000;
          if (one.kind === 'type') {
            screen = one.value;
            queue = edited(queue, ID, { value: screen, saved: base, tooLong: false }, now);
          } else if (one.kind === 'other') [server, writer] = [one.value, 'another'];
          else if (one.kind === 'keep') queue = keptMine(queue, ID, now);
          else if (one.kind !== 'down') answer(one.kind === 'lost');
          // What is on the screen is either what the server was last known to have, or kept to be sent.
          expect(queue.get(ID)?.value ?? base).toBe(screen);
        }
        for (let tries = 0; tries < 8; tries += 1) {
          now += 100_000;
          queue = keptMine(queue, ID, now);
          answer(false);
        }
        expect(queue).toEqual(EMPTY);
        // Only what another wrote without our being told may differ from the screen.
        if (writer === 'we') expect(server).toBe(screen);
      }),
      { numRuns: 5_000 },
    );
  });
});
