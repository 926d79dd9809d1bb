import { conflicted, edited, EMPTY, failed, refused, sending, type Queue } from './queue';
import { statusOf } from './status';

const around = { signedOut: false, online: true, savedBefore: false };
const one = edited(EMPTY, 'ar/a', { value: 'x', saved: '', tooLong: false }, 0);
const two = edited(one, 'ar/b', { value: 'y', saved: '', tooLong: false }, 0);

describe('statusOf', () => {
  it.each<[string, Queue, Partial<typeof around>, unknown]>([
    ['nothing was written', EMPTY, {}, { kind: 'untouched' }],
    ['all is saved', EMPTY, { savedBefore: true }, { kind: 'saved' }],
    ['saving', two, {}, { kind: 'saving' }],
    ['no network', two, { online: false }, { kind: 'unreachable', count: 2 }],
    [
      'a server that does not answer',
      failed(sending(two, 'ar/a'), 'ar/a', 0, 0),
      {},
      { kind: 'unreachable', count: 2 },
    ],
    ['signed out', two, { signedOut: true }, { kind: 'signed_out', count: 2 }],
    ['refused', refused(two, 'ar/a', 'No.'), { online: false }, { kind: 'held', count: 1 }],
    [
      'a conflict before all',
      conflicted(refused(two, 'ar/a', 'No.'), 'ar/b', 'z', 0),
      { signedOut: true },
      { kind: 'conflict', count: 1 },
    ],
  ])('%s', (_, queue, own, status) => {
    expect(statusOf(queue, { ...around, ...own })).toEqual(status);
  });
});
