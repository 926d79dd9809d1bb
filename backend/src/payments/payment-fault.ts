import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { MedusaError } from '@medusajs/framework/utils';

type Fault = 'no_cart' | 'ordered' | 'provider';

const MESSAGES: Readonly<Record<Locale, Readonly<Record<Fault, string>>>> = {
  en: {
    no_cart: 'There is no such payment of a cart.',
    ordered: 'This cart is already an order. It is not paid again.',
    provider: 'This way to pay is not offered here.',
  },
  'zh-CN': {
    no_cart: '没有对应的购物车付款。',
    ordered: '该购物车已生成订单，无需再次付款。',
    provider: '此处不支持该支付方式。',
  },
  ru: {
    no_cart: 'Такой оплаты корзины нет.',
    ordered: 'По этой корзине уже оформлен заказ. Платить ещё раз не нужно.',
    provider: 'Этот способ оплаты здесь не предлагается.',
  },
  ar: {
    no_cart: 'لا توجد عملية دفع كهذه لأي سلة.',
    ordered: 'أصبحت هذه السلة طلبًا بالفعل، ولا حاجة إلى الدفع مرة أخرى.',
    provider: 'طريقة الدفع هذه غير متاحة هنا.',
  },
  fr: {
    no_cart: 'Aucun paiement de panier ne correspond.',
    ordered: 'Ce panier est déjà une commande. Elle n’est pas à payer de nouveau.',
    provider: 'Ce moyen de paiement n’est pas proposé ici.',
  },
  es: {
    no_cart: 'No existe ese pago de un carrito.',
    ordered: 'Este carrito ya es un pedido. No hay que pagarlo de nuevo.',
    provider: 'Esta forma de pago no se ofrece aquí.',
  },
};

const TYPES: Readonly<Record<Fault, string>> = {
  no_cart: MedusaError.Types.NOT_FOUND,
  ordered: MedusaError.Types.NOT_ALLOWED,
  provider: MedusaError.Types.INVALID_DATA,
};

/** Why no payment is opened, in the cart's language; English where that is none of ours. */
export function paymentFault(fault: Fault, locale: string | null): MedusaError {
  const known = (locale && normaliseLocale(locale)) || DEFAULT_LOCALE;
  return new MedusaError(TYPES[fault], MESSAGES[known][fault]);
}
