import type { ReturnWords } from './return-words';

export const words: ReturnWords = {
  refusals: {
    too_late: 'The time for this has passed. The order’s page shows what is still possible.',
    not_yet: 'This is not possible yet. The order’s page shows what is possible now.',
    excluded: 'These goods can’t be returned.',
    opened: 'These goods can only be returned unopened. Confirm that they are.',
    too_many: 'More pieces were named than can be returned.',
    already_asked: 'The return of these pieces has been asked for already.',
    no_term: 'There is no return term for this parcel.',
  },
  not_now: 'This can’t be decided in the request’s present state.',
  never_restocked: 'Food never goes back to stock.',
  statement: 'I withdraw from the contract for these goods of order {number}: {goods}.',
  send_back: {
    shopper: 'Send the goods to the merchant at your expense and keep the proof of posting.',
    merchant: 'The merchant pays for sending the goods back. Keep the proof of posting.',
    nobody: 'You need send nothing.',
  },
};
