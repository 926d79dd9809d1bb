import { names, type Names } from './names';
import type { Locale } from './registry';

/** Why a discount code was not taken, as its shopper reads it: from the API and on the page of the cart. */
const FAULTS = {
  empty: names(
    'Enter a code.',
    '请输入优惠码。',
    'Введите промокод.',
    'أدخل رمز الخصم.',
    'Saisissez un code de réduction.',
    'Introduzca un código de descuento.',
  ),
  unknown: names(
    'There is no such code. Check how it is written.',
    '没有这个优惠码，请核对是否输入正确。',
    'Такого промокода нет. Проверьте, правильно ли он введён.',
    'لا يوجد رمز خصم كهذا. تحقق من كتابته.',
    'Ce code n’existe pas. Vérifiez sa saisie.',
    'No existe ese código. Compruebe que está bien escrito.',
  ),
  expired: names(
    'This code is no longer valid.',
    '该优惠码已过期。',
    'Срок действия промокода истёк.',
    'انتهت صلاحية رمز الخصم.',
    'Ce code n’est plus valable.',
    'Este código ya no es válido.',
  ),
  not_yet: names(
    'This code is not valid yet. Try it later.',
    '该优惠码尚未生效，请稍后再试。',
    'Промокод ещё не действует. Попробуйте позже.',
    'لم يبدأ العمل برمز الخصم بعد. جرّبه لاحقًا.',
    'Ce code n’est pas encore valable. Essayez plus tard.',
    'Este código aún no es válido. Pruebe más adelante.',
  ),
  used_up: names(
    'This code has been used as often as it may be.',
    '该优惠码的使用次数已用完。',
    'Промокод уже использован столько раз, сколько разрешено.',
    'استُخدم رمز الخصم العدد المسموح به من المرات.',
    'Ce code a déjà été utilisé autant de fois que possible.',
    'Este código ya se ha usado todas las veces permitidas.',
  ),
  other_currency: names(
    'This code is for orders charged in another currency.',
    '该优惠码只适用于以其他货币结算的订单。',
    'Промокод действует для заказов в другой валюте.',
    'رمز الخصم مخصص لطلبات تُخصم بعملة أخرى.',
    'Ce code vaut pour les commandes débitées dans une autre devise.',
    'Este código es para pedidos que se cobran en otra moneda.',
  ),
  not_for_cart: names(
    'This code takes nothing off what is in the cart now.',
    '该优惠码不适用于购物车中现有的商品。',
    'На то, что сейчас в корзине, промокод не действует.',
    'لا ينطبق رمز الخصم على ما في السلة الآن.',
    'Ce code ne s’applique pas au contenu actuel du panier.',
    'Este código no se aplica a lo que hay ahora en el carrito.',
  ),
  needs_account: names(
    'Each person may use this code only so often. Sign in, then enter it again.',
    '该优惠码限制每人使用次数。请登录后再输入。',
    'Число использований на человека ограничено. Войдите и введите промокод ещё раз.',
    'لكل شخص عدد محدود من مرات استخدام رمز الخصم. سجّل الدخول ثم أدخله مجددًا.',
    'Ce code est limité par personne. Connectez-vous, puis saisissez-le à nouveau.',
    'Este código está limitado por persona. Inicie sesión y vuelva a introducirlo.',
  ),
  full: names(
    'No more codes fit into this cart. Remove one first.',
    '购物车中的优惠码已达上限，请先移除一个。',
    'В этой корзине больше нет места для промокодов. Сначала уберите один.',
    'لا تتسع السلة لمزيد من رموز الخصم. أزل واحدًا أولًا.',
    'Ce panier n’accepte plus de codes. Retirez-en un d’abord.',
    'No caben más códigos en este carrito. Quite uno primero.',
  ),
  busy: names(
    'The cart was being changed from elsewhere at the same moment. Please try again.',
    '购物车正同时在别处被修改，请重试。',
    'В этот же момент корзину меняли в другом месте. Попробуйте ещё раз.',
    'كانت السلة تُعدَّل في مكان آخر في اللحظة نفسها. حاول مجددًا.',
    'Le panier était modifié ailleurs au même moment. Réessayez.',
    'El carrito se estaba modificando en otro sitio en ese mismo momento. Vuelva a intentarlo.',
  ),
  too_many: names(
    'Too many codes were tried. Wait a minute, then try again.',
    '尝试次数过多，请一分钟后再试。',
    'Слишком много попыток. Подождите минуту и попробуйте ещё раз.',
    'محاولات كثيرة جدًا. انتظر دقيقة ثم حاول مجددًا.',
    'Trop de codes essayés. Attendez une minute, puis réessayez.',
    'Se han probado demasiados códigos. Espere un minuto y vuelva a intentarlo.',
  ),
} as const satisfies Readonly<Record<string, Names>>;

export type VoucherFault = keyof typeof FAULTS;

export const isVoucherFault = (value: unknown): value is VoucherFault =>
  typeof value === 'string' && Object.hasOwn(FAULTS, value);

/** The sentence of a fault. */
export const voucherFaultLine = (fault: VoucherFault, locale: Locale): string => FAULTS[fault][locale];
