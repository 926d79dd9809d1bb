import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { MAX_PIECES, type LineFault } from './line-rules';

export type CheckoutFault = LineFault | 'address_missing' | 'email_missing' | 'delivery_missing';

const MESSAGES: Readonly<Record<Locale, Readonly<Record<CheckoutFault, string>>>> = {
  en: {
    quantity: `The quantity must be a whole number from 1 to ${MAX_PIECES}.`,
    not_public: 'These goods are not on sale at the moment.',
    not_to_destination: 'These goods cannot be sent to the chosen country or region.',
    address_missing: 'Enter a full delivery address to place the order.',
    email_missing: 'Enter an e-mail address to place the order.',
    delivery_missing: 'Choose a delivery for every parcel to place the order.',
  },
  'zh-CN': {
    quantity: `数量须为1至${MAX_PIECES}的整数。`,
    not_public: '该商品目前不在售。',
    not_to_destination: '该商品无法配送至所选国家或地区。',
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
    not_to_destination: 'لا يمكن إرسال هذا المنتج إلى البلد المختار أو المنطقة المختارة.',
    address_missing: 'أدخل عنوان توصيل كاملًا لإتمام الطلب.',
    email_missing: 'أدخل بريدًا إلكترونيًا لإتمام الطلب.',
    delivery_missing: 'اختر طريقة توصيل لكل شحنة لإتمام الطلب.',
  },
  fr: {
    quantity: `La quantité doit être un nombre entier de 1 à ${MAX_PIECES}.`,
    not_public: 'Ce produit n’est pas en vente pour le moment.',
    not_to_destination: 'Ce produit ne peut pas être envoyé vers le pays ou la région choisis.',
    address_missing: 'Indiquez une adresse de livraison complète pour passer la commande.',
    email_missing: 'Indiquez une adresse e-mail pour passer la commande.',
    delivery_missing: 'Choisissez un mode de livraison pour chaque envoi avant de passer la commande.',
  },
  es: {
    quantity: `La cantidad debe ser un número entero de 1 a ${MAX_PIECES}.`,
    not_public: 'Este producto no está a la venta en este momento.',
    not_to_destination: 'Este producto no se puede enviar al país o región elegidos.',
    address_missing: 'Indique una dirección de entrega completa para realizar el pedido.',
    email_missing: 'Indique un correo electrónico para realizar el pedido.',
    delivery_missing: 'Elija una modalidad de entrega de cada envío antes de realizar el pedido.',
  },
};

/** The sentence for a fault in the cart's language; English where the cart has none of ours. */
export function faultMessage(fault: CheckoutFault, locale: string | null | undefined): string {
  return MESSAGES[(locale && normaliseLocale(locale)) || DEFAULT_LOCALE][fault];
}
