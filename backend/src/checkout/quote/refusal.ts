import type { Limits as ShownLimits, Portion, Refusal as ShownRefusal } from '@caravanserai/contracts/landed';
import type { Refusal } from '@caravanserai/customs/charges/landed-cost-result';
import type { Limits } from '@caravanserai/customs/china/limits';
import type { Split } from '@caravanserai/customs/china/split';
import type { Amounts } from './amounts';
import type { QuoteWords } from './words';

/** Why a consignment can't go as it is, and what of it could go now. */
export function shownRefusal({ reason, lines, split }: Refusal, words: QuoteWords): ShownRefusal {
  return {
    reason,
    words: words.refusal(reason),
    lines: lines.map(({ line, reason: why }) => ({ line_id: line, words: words.lineReason(why) })),
    // Keeping all of it for later is no proposal.
    split: split && split.now.length > 0 ? shownSplit(split) : null,
  };
}

const shownSplit = ({ now, later }: Split) => ({ now: now.map(portion), later: later.map(portion) });
const portion = ({ line, quantity }: Split['now'][number]): Portion => ({ line_id: line, quantity });

export function shownLimits(limits: Limits, words: QuoteWords, amount: Amounts): ShownLimits {
  const { state, dutiableValue, limit, yearly, used } = limits;
  return {
    state,
    value: amount(dutiableValue),
    limit: amount(limit),
    yearly: amount(yearly),
    used: amount(used),
    words: words.limits(state),
  };
}
