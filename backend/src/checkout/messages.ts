import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { MAX_PIECES, type LineFault } from './line-rules';

export type CheckoutFault = LineFault | 'address_missing' | 'email_missing' | 'delivery_missing';

const MESSAGES: Readonly<Record<Locale, Readonly<Record<CheckoutFault, string>>>> = {
  en: {
    quantity: `The quantity must be a whole number from 1 to ${MAX_PIECES}.`,
    not_public: 'These goods are not on sale at the moment.',
    not_to_destination: 'These goods cannot be sent to this country or region.',
    address_missing: 'A full delivery address is needed before the order can be placed.',
    email_missing: 'An e-mail address is needed before the order can be placed.',
    delivery_missing: 'Every parcel needs a delivery choice before the order can be placed.',
  },
  'zh-CN': {
    quantity: `数量须为1至${MAX_PIECES}的整数。`,
    not_public: '该商品目前不在售。',
    not_to_destination: '该商品无法配送至此国家或地区。',
    address_missing: '下单前请填写完整的收货地址。',
    email_missing: '下单前请填写电子邮箱。',
    delivery_missing: '下单前请为每个包裹选择配送方式。',
  },
  ru: {
    quantity: `Количество должно быть целым числом от 1 до ${MAX_PIECES}.`,
    not_public: 'Этот товар сейчас не продаётся.',
    not_to_destination: 'Этот товар нельзя доставить в выбранную страну или регион.',
    address_missing: 'Чтобы оформить заказ, укажите полный адрес доставки.',
    email_missing: 'Чтобы оформить заказ, укажите адрес электронной почты.',
    delivery_missing: 'Чтобы оформить заказ, выберите доставку для каждого отправления.',
  },
  ar: {
    quantity: `يجب أن تكون الكمية عددًا صحيحًا من 1 إلى ${MAX_PIECES}.`,
    not_public: 'هذا المنتج غير معروض للبيع حاليًا.',
    not_to_destination: 'لا يمكن إرسال هذا المنتج إلى هذا البلد أو هذه المنطقة.',
    address_missing: 'يلزم عنوان توصيل كامل قبل إتمام الطلب.',
    email_missing: 'يلزم بريد إلكتروني قبل إتمام الطلب.',
    delivery_missing: 'يلزم اختيار طريقة توصيل لكل شحنة قبل إتمام الطلب.',
  },
  fr: {
    quantity: `La quantité doit être un nombre entier de 1 à ${MAX_PIECES}.`,
    not_public: 'Ce produit n’est pas en vente pour le moment.',
    not_to_destination: 'Ce produit ne peut pas être envoyé vers ce pays ou cette région.',
    address_missing: 'Une adresse de livraison complète est nécessaire pour passer la commande.',
    email_missing: 'Une adresse e-mail est nécessaire pour passer la commande.',
    delivery_missing: 'Choisissez une livraison pour chaque envoi avant de passer la commande.',
  },
  es: {
    quantity: `La cantidad debe ser un número entero de 1 a ${MAX_PIECES}.`,
    not_public: 'Este producto no está a la venta en este momento.',
    not_to_destination: 'Este producto no se puede enviar a este país o región.',
    address_missing: 'Hace falta una dirección de entrega completa para realizar el pedido.',
    email_missing: 'Hace falta un correo electrónico para realizar el pedido.',
    delivery_missing: 'Elija una entrega para cada envío antes de realizar el pedido.',
  },
};

/** The sentence for a fault in the cart's language; English where the cart has none of ours. */
export function faultMessage(fault: CheckoutFault, locale: string | null | undefined): string {
  return MESSAGES[(locale && normaliseLocale(locale)) || DEFAULT_LOCALE][fault];
}
