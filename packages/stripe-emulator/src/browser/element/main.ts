import { localeOf, translator, type Translate } from '../../messages/messages';
import { digitsOf } from '../../payments/card-number';
import { answerCalls, tell, type Peer } from '../channel';
import type {
  ConfirmOptions,
  FormOptions,
  FormState,
  FrameCalls,
  FrameEvents,
  IntentResult,
  PaymentError,
} from '../protocol';
import { confirmIntent, createMethod, retrieveIntent } from './api';
import { EMPTY_CARD, problemOf, readExpiry, type FieldName } from '../../payments/typed-card';
import { drawForm, type Draft, type Form } from './form';
import { applyLook } from './look';
import { offerOf, type Offer } from './offer';

const host = document.body.dataset.host ?? '';
const peer: Peer = { window: () => window.parent, origin: host };
const draft: Draft = { method: 'card', card: { ...EMPTY_CARD } };
let chosen = false;
let form: Form | undefined;
let offer: Offer | undefined;
let t: Translate = translator(localeOf(document.body.dataset.locale));

const emit = <Name extends keyof FrameEvents>(name: Name, data: FrameEvents[Name]): void =>
  tell(peer, name, data);

const FIELD_NAMES: readonly FieldName[] = ['number', 'expiry', 'cvc'];

function state(): FormState {
  const isCard = draft.method === 'card';
  return {
    elementType: 'payment',
    complete: !isCard || FIELD_NAMES.every((name) => problemOf(name, draft.card, new Date()) === undefined),
    empty: isCard && FIELD_NAMES.every((name) => draft.card[name] === ''),
    collapsed: false,
    value: { type: draft.method },
  };
}

async function setUp(options: FormOptions): Promise<null> {
  const isFirst = form === undefined;
  const locale = localeOf(options.locale);
  t = translator(locale);
  applyLook(options.appearance);
  const found = await offerOf(options);
  if ('error' in found) {
    const message = found.error.type === 'api_connection_error' ? found.error.message : t('load_failed');
    document.body.replaceChildren(
      Object.assign(document.createElement('p'), { className: 'error', role: 'alert', textContent: message }),
    );
    emit('loaderror', { error: found.error });
    return null;
  }
  offer = found;
  // Until the shopper chooses, the first way to pay is open.
  if (!chosen || !offer.methods.includes(draft.method)) draft.method = offer.methods[0] ?? 'card';
  form = drawForm(offer, draft, locale, t, () => {
    chosen = true;
    emit('change', state());
  });
  if (isFirst) emit('ready', null);
  return null;
}

function check(): PaymentError | undefined {
  if (draft.method !== 'card') return undefined;
  const problem = form?.card.check();
  return problem === undefined ? undefined : { type: 'validation_error', code: problem, message: t(problem) };
}

function methodData(params: Record<string, unknown>): Record<string, unknown> {
  const given = (params.payment_method_data ?? {}) as Record<string, unknown>;
  if (draft.method !== 'card') return { ...given, type: draft.method };
  const expiry = readExpiry(draft.card.expiry);
  const card = {
    number: digitsOf(draft.card.number),
    exp_month: expiry?.month,
    exp_year: expiry?.year,
    cvc: digitsOf(draft.card.cvc),
  };
  return { ...given, type: 'card', card };
}

async function confirm({ params, returnUrl, ...asking }: ConfirmOptions): Promise<IntentResult> {
  const error = check();
  if (error) return { error };
  form?.disable(true);
  const result = await confirmIntent(asking, {
    ...params,
    payment_method_data: methodData(params),
    return_url: returnUrl,
  });
  form?.disable(false);
  if (result.error) showRefusal(result.error);
  return result;
}

const FIELD_OF: Readonly<Record<string, FieldName>> = {
  expired_card: 'expiry',
  incorrect_cvc: 'cvc',
  incorrect_number: 'number',
  invalid_cvc: 'cvc',
  invalid_expiry_month: 'expiry',
  invalid_expiry_year: 'expiry',
};

function showRefusal(error: PaymentError): void {
  const field = FIELD_OF[error.code ?? ''];
  if (field !== undefined) form?.card.refuse(field, error.message);
}

const calls: FrameCalls = {
  setUp,
  submit: () => {
    const error = check();
    return Promise.resolve(error ? { error } : { selectedPaymentMethod: draft.method });
  },
  confirm,
  confirmWith: ({ params, returnUrl, ...asking }) =>
    confirmIntent(asking, { ...params, return_url: returnUrl }),
  createMethod: ({ params, ...asking }) => {
    const error = check();
    return error
      ? Promise.resolve({ error })
      : createMethod(asking, methodData({ payment_method_data: params }));
  },
  retrieve: retrieveIntent,
  cancelAction: async ({ clientSecret, id }) => {
    const body = new URLSearchParams({ client_secret: clientSecret, decision: 'cancel', host });
    await fetch(`/hosted/${encodeURIComponent(id)}`, { method: 'POST', body });
    return null;
  },
  focus: () => {
    form?.focus();
    return Promise.resolve(null);
  },
  clear: () => {
    Object.assign(draft.card, EMPTY_CARD);
    document.querySelectorAll('input.control').forEach((input) => ((input as HTMLInputElement).value = ''));
    emit('change', state());
    return Promise.resolve(null);
  },
};

// A page that this frame may not speak with gets no answer at all.
if (host !== '' && window.parent !== window) {
  answerCalls(peer, { ...calls });
  new ResizeObserver(() => emit('height', Math.ceil(document.body.getBoundingClientRect().height))).observe(
    document.body,
  );
  window.addEventListener('focusin', () => emit('focus', null));
  window.addEventListener('focusout', () => emit('blur', null));
  window.addEventListener('keydown', ({ key }) => void (key === 'Escape' && emit('escape', null)));
  emit('listening', null);
}
