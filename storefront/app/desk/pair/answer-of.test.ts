import { DeskCallError } from '../use-desk-call';
import { answerOf } from './answer-of';

const theirs = ({ now }: Readonly<Record<string, unknown>>) => (typeof now === 'string' ? now : undefined);

describe('answerOf', () => {
  it.each<[number, Record<string, unknown>, unknown]>([
    [401, {}, { kind: 'signed_out' }],
    [429, {}, { kind: 'unreachable' }],
    [503, {}, { kind: 'unreachable' }],
    [409, { now: 'theirs' }, { kind: 'conflict', value: 'theirs' }],
    [409, { code: 'in_review' }, { kind: 'refused', message: 'No.' }],
    [400, { now: 'theirs' }, { kind: 'refused', message: 'No.' }],
  ])('for %i %j', (status, problem, answer) => {
    expect(answerOf(new DeskCallError(status, 'No.', problem), theirs)).toEqual(answer);
  });

  it('tries again what never reached the server', () => {
    expect(answerOf(new TypeError('Failed to fetch'), theirs)).toEqual({ kind: 'unreachable' });
  });
});
