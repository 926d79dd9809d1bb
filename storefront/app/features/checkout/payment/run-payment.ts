import type { CheckoutAnswer } from '../answer';
import type { Confirmation } from './confirmation';
import { unpaid, type MoneyState, type PaymentNews } from './news';
import type { PaymentReason } from './reasons';
import type { StepAnswer } from './step-answer';

/** What the shopper is told while it goes on. */
export type Phase = 'checking' | 'confirming' | 'placing';

/** What one press of the pay button needs of the world. A rejected promise is an answer that never came. */
export interface PaymentPorts {
  /** Checks what was typed into the payment form; null when it is complete. */
  readonly checkForm: () => Promise<PaymentReason | null>;
  /** Sends the checkout form: `check` only keeps and checks it, `pay` opens the payment too. */
  readonly send: (intent: 'check' | 'pay') => Promise<StepAnswer>;
  /** Lets the bank or wallet ask the shopper; `givenBack` is what an earlier payment of another amount became. */
  readonly confirm: (clientSecret: string, givenBack: MoneyState | null) => Promise<Confirmation>;
  readonly place: () => Promise<StepAnswer>;
  readonly pause: (ms: number) => Promise<void>;
  readonly tell: (phase: Phase) => void;
}

export type Ending =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'answer'; readonly answer: CheckoutAnswer }
  | { readonly kind: 'news'; readonly news: PaymentNews };

/** Pauses between questions for the order of a payment that was made; about a minute in all. */
export const PAUSES_MS = [500, 1000, 1500, 2000, 3000, 5000, 5000, 10_000, 10_000, 10_000, 10_000];

/**
 * One press of the pay button, from the check of the form to the order. Once the bank may have been asked, only the
 * server says whether something was paid, and it is asked until it knows.
 */
export async function runPayment(ports: PaymentPorts): Promise<Ending> {
  ports.tell('checking');
  const wrong = await ports.checkForm();
  const sent = await sendTwice(ports, wrong ? 'check' : 'pay');
  if (!sent) return ending(unpaid('again'));
  if (sent.kind === 'go') return sent;
  if (wrong) return sent.kind === 'answer' ? withReason(sent.answer, wrong) : ending(unpaid(wrong));
  if (sent.kind === 'answer') return sent;
  if (sent.kind === 'confirm') {
    ports.tell('confirming');
    const confirmed = await ports.confirm(sent.clientSecret, sent.givenBack).catch(lost);
    if (confirmed.kind === 'unpaid') return ending(unpaid(confirmed.reason));
  }
  return placeIt(ports);
}

/** Once more after no answer: the cart may have been at work, and what is sent twice counts once. */
async function sendTwice({ send, pause }: PaymentPorts, intent: 'check' | 'pay'): Promise<StepAnswer | null> {
  try {
    return await send(intent);
  } catch {
    await pause(PAUSES_MS[0] ?? 0);
    return send(intent).catch(() => null);
  }
}

async function placeIt({ tell, place, pause }: PaymentPorts): Promise<Ending> {
  tell('placing');
  for (const ms of [...PAUSES_MS, null]) {
    const answer = await place().catch(() => null);
    if (answer?.kind === 'go' || answer?.kind === 'answer') return answer;
    if (ms !== null) await pause(ms);
  }
  return ending({ kind: 'waiting' });
}

const lost = (): Confirmation => ({ kind: 'unknown' });
const ending = (news: PaymentNews): Ending => ({ kind: 'news', news });

const withReason = (answer: CheckoutAnswer, reason: PaymentReason): Ending => ({
  kind: 'answer',
  answer: { ...answer, checked: false, payment: unpaid(reason) },
});
