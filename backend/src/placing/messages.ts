import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';

/** What only paying and placing can say; the rest is among the messages of the checkout. */
export type PlacingFault =
  | 'being_placed'
  | 'not_paid'
  | 'given_back'
  | 'payment_differs'
  | 'nothing_to_pay'
  | 'failed'
  | 'unavailable';

const MESSAGES: Readonly<Record<Locale, Readonly<Record<PlacingFault, string>>>> = {
  en: {
    being_placed: 'This order is being placed. Please wait a moment.',
    not_paid: 'The payment did not go through. Nothing was charged.',
    given_back: 'This payment was cancelled. Please pay again.',
    payment_differs: 'The payment did not match the total, so it was cancelled. Please pay again.',
    nothing_to_pay: 'This cart has nothing to pay for, so it cannot become an order.',
    failed: 'The order could not be placed. The payment was cancelled.',
    unavailable: 'Payments are not available at the moment. Please try again shortly.',
  },
  'zh-CN': {
    being_placed: '订单正在提交，请稍候。',
    not_paid: '付款未成功，您未被扣款。',
    given_back: '该笔付款已取消，请重新付款。',
    payment_differs: '付款金额与应付总额不符，付款已取消。请重新付款。',
    nothing_to_pay: '购物车没有应付金额，无法下单。',
    failed: '订单未能提交，付款已取消。',
    unavailable: '暂时无法付款，请稍后再试。',
  },
  ru: {
    being_placed: 'Заказ оформляется. Подождите немного.',
    not_paid: 'Оплата не прошла. Деньги не списаны.',
    given_back: 'Этот платёж отменён. Оплатите ещё раз.',
    payment_differs: 'Сумма платежа не совпала с итогом, поэтому он отменён. Оплатите ещё раз.',
    nothing_to_pay: 'В этой корзине нечего оплачивать, поэтому оформить заказ нельзя.',
    failed: 'Заказ оформить не удалось. Платёж отменён.',
    unavailable: 'Оплата сейчас недоступна. Попробуйте немного позже.',
  },
  ar: {
    being_placed: 'يجري تقديم هذا الطلب. انتظر قليلًا.',
    not_paid: 'لم تتم عملية الدفع. لم يُخصم أي مبلغ.',
    given_back: 'أُلغيت عملية الدفع هذه. ادفع مرة أخرى.',
    payment_differs: 'لم يطابق المبلغ المدفوع الإجمالي، فأُلغيت عملية الدفع. ادفع مرة أخرى.',
    nothing_to_pay: 'لا شيء مستحق الدفع في هذه السلة، فلا يمكن أن تصبح طلبًا.',
    failed: 'تعذّر تقديم الطلب. أُلغيت عملية الدفع.',
    unavailable: 'الدفع غير متاح حاليًا. حاول مجددًا بعد قليل.',
  },
  fr: {
    being_placed: 'Cette commande est en cours d’enregistrement. Veuillez patienter un instant.',
    not_paid: 'Le paiement n’a pas abouti. Rien n’a été débité.',
    given_back: 'Ce paiement a été annulé. Veuillez payer à nouveau.',
    payment_differs: 'Le paiement ne correspondait pas au total : il a été annulé. Veuillez payer à nouveau.',
    nothing_to_pay: 'Ce panier n’a rien à payer : il ne peut pas devenir une commande.',
    failed: 'La commande n’a pas pu être enregistrée. Le paiement a été annulé.',
    unavailable: 'Le paiement n’est pas disponible pour le moment. Veuillez réessayer dans un instant.',
  },
  es: {
    being_placed: 'Este pedido se está registrando. Espere un momento.',
    not_paid: 'El pago no se ha realizado. No se ha cobrado nada.',
    given_back: 'Este pago se ha anulado. Vuelva a pagar.',
    payment_differs: 'El pago no coincidía con el total, así que se ha anulado. Vuelva a pagar.',
    nothing_to_pay: 'En este carrito no hay nada que pagar, así que no puede convertirse en pedido.',
    failed: 'No se ha podido registrar el pedido. El pago se ha anulado.',
    unavailable: 'El pago no está disponible en este momento. Vuelva a intentarlo dentro de un momento.',
  },
};

/** A sentence for the shopper, in the language of the cart. */
export function placingMessage(fault: PlacingFault, locale: string | null | undefined): string {
  return MESSAGES[(locale && normaliseLocale(locale)) || DEFAULT_LOCALE][fault];
}
