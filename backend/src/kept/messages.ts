import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { MedusaError } from '@medusajs/framework/utils';
import { faultMessage } from '../checkout/messages';
import { formatMessage } from '../front-door/messages';
import type { KeptRefusal, RefusalCode } from './refusal';

type Own = Exclude<RefusalCode, 'cart_gone' | 'not_public' | 'not_to_destination'>;

const MESSAGES: Readonly<Record<Locale, Readonly<Record<Own, string>>>> = {
  en: {
    cart_changed: 'The cart has changed meanwhile. Look at it again, then repeat the step.',
    line_gone: 'This line is no longer in the cart.',
    goods_gone: 'These goods are no longer on the list.',
    not_enough: 'There aren’t that many left. Choose a smaller quantity.',
    not_sibling: 'These are not the same goods shipped another way.',
    no_destination: 'We do not send to this country or region. Choose another one.',
    region_loses_lines:
      'These goods cannot be sent to the chosen country or region: {titles}. Remove them from the cart first, or choose another destination.',
  },
  'zh-CN': {
    cart_changed: '购物车已有变动。请重新查看后再操作。',
    line_gone: '该商品已不在购物车中。',
    goods_gone: '该商品已不在列表中。',
    not_enough: '库存不足，请减少数量。',
    not_sibling: '这不是同一商品的另一种发货方式。',
    no_destination: '无法配送至该国家或地区。请选择其他目的地。',
    region_loses_lines: '以下商品无法配送至所选国家或地区：{titles}。请先将其移出购物车，或选择其他目的地。',
  },
  ru: {
    cart_changed: 'Корзина тем временем изменилась. Проверьте её и повторите шаг.',
    line_gone: 'Этого товара в корзине больше нет.',
    goods_gone: 'Этого товара в списке больше нет.',
    not_enough: 'Столько не осталось. Выберите меньшее количество.',
    not_sibling: 'Это не тот же товар с другим способом отправки.',
    no_destination: 'В эту страну или регион мы не доставляем. Выберите другое место.',
    region_loses_lines:
      'Эти товары нельзя доставить в выбранную страну или регион: {titles}. Сначала удалите их из корзины или выберите другое место доставки.',
  },
  ar: {
    cart_changed: 'تغيّرت السلة في هذه الأثناء. راجعها ثم كرّر الخطوة.',
    line_gone: 'لم يعد هذا المنتج في السلة.',
    goods_gone: 'لم يعد هذا المنتج في القائمة.',
    not_enough: 'لم يبقَ هذا العدد. اختر كمية أقل.',
    not_sibling: 'هذا ليس المنتج نفسه بطريقة إرسال أخرى.',
    no_destination: 'لا نرسل إلى هذا البلد أو هذه المنطقة. اختر وجهة أخرى.',
    region_loses_lines:
      'لا يمكن إرسال هذه المنتجات إلى البلد المختار أو المنطقة المختارة: {titles}. أزلها من السلة أولًا أو اختر وجهة أخرى.',
  },
  fr: {
    cart_changed: 'Le panier a changé entre-temps. Vérifiez-le, puis recommencez.',
    line_gone: 'Ce produit n’est plus dans le panier.',
    goods_gone: 'Ce produit n’est plus dans la liste.',
    not_enough: 'Il n’en reste pas autant. Choisissez une quantité plus petite.',
    not_sibling: 'Ce n’est pas le même produit expédié par un autre mode.',
    no_destination: 'Nous ne livrons pas vers ce pays ou cette région. Choisissez une autre destination.',
    region_loses_lines:
      'Ces produits ne peuvent pas être envoyés vers le pays ou la région choisis : {titles}. Retirez-les d’abord du panier ou choisissez une autre destination.',
  },
  es: {
    cart_changed: 'El carrito ha cambiado entretanto. Revíselo y repita el paso.',
    line_gone: 'Este producto ya no está en el carrito.',
    goods_gone: 'Este producto ya no está en la lista.',
    not_enough: 'No quedan tantas unidades. Elija una cantidad menor.',
    not_sibling: 'No es el mismo producto enviado por otra modalidad.',
    no_destination: 'No enviamos a este país o región. Elija otro destino.',
    region_loses_lines:
      'Estos productos no se pueden enviar al país o región elegidos: {titles}. Quítelos primero del carrito o elija otro destino.',
  },
};

/** The sentence for a refusal; English where the language is none of ours. */
export function refusalMessage({ code, titles }: KeptRefusal, locale: string | null | undefined): string {
  if (code === 'not_public' || code === 'not_to_destination') return faultMessage(code, locale);
  const known = (locale && normaliseLocale(locale)) || DEFAULT_LOCALE;
  if (code === 'cart_gone') return formatMessage(known, code);
  const list = new Intl.ListFormat(known, { type: 'conjunction' }).format(titles);
  return MESSAGES[known][code].replace('{titles}', list);
}

const GONE: ReadonlySet<RefusalCode> = new Set(['cart_gone', 'line_gone', 'goods_gone']);

/** What Medusa answers for a refusal: 404 for what is gone, else 400. A lack of stock is `not_allowed`, as in Medusa. */
export function refusalError(refusal: KeptRefusal, locale: string | null | undefined): MedusaError {
  const { INVALID_DATA, NOT_ALLOWED, NOT_FOUND } = MedusaError.Types;
  const type = GONE.has(refusal.code)
    ? NOT_FOUND
    : refusal.code === 'not_enough'
      ? NOT_ALLOWED
      : INVALID_DATA;
  return new MedusaError(type, refusalMessage(refusal, locale));
}
