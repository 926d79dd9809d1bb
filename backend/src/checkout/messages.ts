import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { MAX_PIECES, type LineFault } from './line-rules';

export type CheckoutFault =
  | LineFault
  | 'address_missing'
  | 'email_missing'
  | 'phone_missing'
  | 'payer_differs'
  | 'delivery_missing'
  | 'price_changed'
  | 'consent_missing'
  | 'too_much_at_once'
  | 'too_much_this_year'
  | 'not_for_retail_import'
  | 'not_enough_stock'
  | 'taxes_adrift';

const MESSAGES: Readonly<Record<Locale, Readonly<Record<CheckoutFault, string>>>> = {
  en: {
    quantity: `The quantity must be a whole number from 1 to ${MAX_PIECES}.`,
    not_public: 'These goods are not on sale at the moment.',
    merchant_closed: 'The merchant takes no orders at the moment.',
    not_to_destination: 'These goods cannot be sent to the chosen country or region.',
    address_missing: 'Enter a full delivery address to place the order.',
    email_missing: 'Enter an e-mail address to place the order.',
    phone_missing: 'Enter a phone number: customs asks for it.',
    payer_differs:
      'The billing name must be the orderer’s: China’s customs takes only parcels that the orderer pays for.',
    delivery_missing: 'Choose a delivery option for every parcel to place the order.',
    consent_missing:
      'To place the order, agree that duty or taxes whose amount we don’t know may be due on delivery.',
    price_changed: 'Prices, taxes or rules have changed. Please look at the new total before you order.',
    too_much_at_once:
      'This parcel is worth more than customs allows at once. Keep some of it for a second order.',
    too_much_this_year: 'With this parcel you would exceed your yearly allowance.',
    not_for_retail_import:
      'These goods cannot enter China this way as a personal purchase. Choose another way of shipping.',
    not_enough_stock:
      'Someone was faster: there is not enough left of something in your cart. Nothing was charged.',
    taxes_adrift:
      'The taxes of this cart cannot be charged, as nothing else in it costs anything. Remove a discount code to place the order.',
  },
  'zh-CN': {
    quantity: `数量须为1至${MAX_PIECES}的整数。`,
    not_public: '该商品目前不在售。',
    merchant_closed: '商家目前暂停接单。',
    not_to_destination: '该商品无法配送至所选国家或地区。',
    address_missing: '下单前请填写完整的收货地址。',
    email_missing: '下单前请填写电子邮箱。',
    phone_missing: '请填写电话号码，海关要求提供。',
    payer_differs: '账单姓名须与订购人一致：中国海关只受理由订购人本人付款的包裹。',
    delivery_missing: '下单前请为每个包裹选择配送方式。',
    consent_missing: '下单前请确认：收货时可能需支付金额未知的关税或税款。',
    price_changed: '价格、税费或规则已有变化。下单前请查看新的总额。',
    too_much_at_once: '该包裹的金额超过海关单次限值，请将部分商品留到下一单。',
    too_much_this_year: '加上该包裹，您今年的个人进口将超过年度额度。',
    not_for_retail_import: '该商品不能以此方式按个人跨境网购进境，请选择其他发货方式。',
    not_enough_stock: '购物车中有商品刚刚售罄或数量不足。您未被扣款。',
    taxes_adrift: '购物车内其他项目均为零元，税费无法收取。请移除优惠码后再下单。',
  },
  ru: {
    quantity: `Количество должно быть целым числом от 1 до ${MAX_PIECES}.`,
    not_public: 'Этот товар сейчас не продаётся.',
    merchant_closed: 'Продавец сейчас не принимает заказы.',
    not_to_destination: 'Этот товар нельзя доставить в выбранную страну или регион.',
    address_missing: 'Чтобы оформить заказ, укажите полный адрес доставки.',
    email_missing: 'Чтобы оформить заказ, укажите адрес электронной почты.',
    phone_missing: 'Укажите номер телефона: этого требует таможня.',
    payer_differs:
      'Имя плательщика должно быть именем заказчика: таможня Китая пропускает только отправления, оплаченные самим заказчиком.',
    delivery_missing: 'Чтобы оформить заказ, выберите вариант доставки для каждого отправления.',
    consent_missing:
      'Чтобы оформить заказ, подтвердите согласие с тем, что при получении может потребоваться оплата пошлины или налогов, сумма которых нам неизвестна.',
    price_changed: 'Цены, налоги или правила изменились. Проверьте новый итог перед оформлением.',
    too_much_at_once:
      'Стоимость этого отправления больше, чем таможня разрешает за один раз. Оставьте часть товаров для второго заказа.',
    too_much_this_year: 'С этим отправлением ваши покупки превысят годовой лимит.',
    not_for_retail_import:
      'Этот товар нельзя ввезти в Китай таким способом как личную покупку. Выберите другой способ отправки.',
    not_enough_stock:
      'Кто-то успел раньше: одного из товаров в корзине осталось недостаточно. Деньги не списаны.',
    taxes_adrift:
      'Налоги по этой корзине нельзя списать: всё остальное в ней бесплатно. Чтобы оформить заказ, уберите промокод.',
  },
  ar: {
    quantity: `يجب أن تكون الكمية عددًا صحيحًا من 1 إلى ${MAX_PIECES}.`,
    not_public: 'هذا المنتج غير معروض للبيع حاليًا.',
    merchant_closed: 'لا يستقبل البائع طلبات حاليًا.',
    not_to_destination: 'لا يمكن إرسال هذا المنتج إلى البلد المختار أو المنطقة المختارة.',
    address_missing: 'أدخل عنوان توصيل كاملًا لإتمام الطلب.',
    email_missing: 'أدخل بريدًا إلكترونيًا لإتمام الطلب.',
    phone_missing: 'أدخل رقم هاتف، فالجمارك تطلبه.',
    payer_differs:
      'يجب أن يكون اسم الدافع هو اسم صاحب الطلب، فجمارك الصين لا تقبل إلا شحنات دفع ثمنها صاحب الطلب نفسه.',
    delivery_missing: 'اختر طريقة توصيل لكل شحنة لإتمام الطلب.',
    consent_missing: 'لإتمام الطلب، وافق على أنه قد تُستحق عند الاستلام رسوم أو ضرائب لا نعرف مقدارها.',
    price_changed: 'تغيّرت الأسعار أو الضرائب أو القواعد. راجع الإجمالي الجديد قبل الطلب.',
    too_much_at_once: 'قيمة هذه الشحنة أعلى مما تسمح به الجمارك في المرة الواحدة. اترك جزءًا منها لطلب ثانٍ.',
    too_much_this_year: 'بهذه الشحنة تتجاوز الحد السنوي.',
    not_for_retail_import:
      'لا يمكن إدخال هذا المنتج إلى الصين بهذه الطريقة بوصفه شراءً شخصيًا. اختر طريقة إرسال أخرى.',
    not_enough_stock: 'سبقك أحدهم: لم تبقَ كمية كافية من أحد منتجات سلتك. لم يُخصم أي مبلغ.',
    taxes_adrift: 'لا يمكن تحصيل ضرائب هذه السلة لأن كل ما عداها فيها مجاني. أزل رمز الخصم لإتمام الطلب.',
  },
  fr: {
    quantity: `La quantité doit être un nombre entier de 1 à ${MAX_PIECES}.`,
    not_public: 'Ce produit n’est pas en vente pour le moment.',
    merchant_closed: 'Le vendeur ne prend pas de commandes pour le moment.',
    not_to_destination: 'Ce produit ne peut pas être envoyé vers le pays ou la région choisis.',
    address_missing: 'Indiquez une adresse de livraison complète pour passer la commande.',
    email_missing: 'Indiquez une adresse e-mail pour passer la commande.',
    phone_missing: 'Indiquez un numéro de téléphone : la douane le demande.',
    payer_differs:
      'Le nom de facturation doit être celui de l’acheteur : la douane chinoise n’accepte que les envois payés par l’acheteur lui-même.',
    delivery_missing: 'Choisissez un mode de livraison pour chaque envoi avant de passer la commande.',
    consent_missing:
      'Pour passer la commande, acceptez que des droits ou taxes dont nous ignorons le montant puissent être dus à la livraison.',
    price_changed:
      'Les prix, les taxes ou les règles ont changé. Vérifiez le nouveau total avant de commander.',
    too_much_at_once:
      'Cet envoi dépasse la valeur admise en une fois par la douane. Gardez-en une partie pour une deuxième commande.',
    too_much_this_year: 'Avec cet envoi, votre plafond annuel serait dépassé.',
    not_for_retail_import:
      'Ce produit ne peut pas entrer ainsi en Chine comme achat personnel. Choisissez un autre mode d’expédition.',
    not_enough_stock:
      'Quelqu’un a été plus rapide : il ne reste pas assez d’un des produits de votre panier. Rien n’a été débité.',
    taxes_adrift:
      'Les taxes de ce panier ne peuvent pas être perçues, car tout le reste y est gratuit. Retirez un code de réduction pour commander.',
  },
  es: {
    quantity: `La cantidad debe ser un número entero de 1 a ${MAX_PIECES}.`,
    not_public: 'Este producto no está a la venta en este momento.',
    merchant_closed: 'El vendedor no admite pedidos por ahora.',
    not_to_destination: 'Este producto no se puede enviar al país o región elegidos.',
    address_missing: 'Indique una dirección de entrega completa para realizar el pedido.',
    email_missing: 'Indique un correo electrónico para realizar el pedido.',
    phone_missing: 'Indique un número de teléfono: la aduana lo pide.',
    payer_differs:
      'El nombre de facturación debe ser el de quien hace el pedido: la aduana de China solo acepta envíos pagados por esa misma persona.',
    delivery_missing: 'Elija una forma de entrega para cada envío antes de realizar el pedido.',
    consent_missing:
      'Para realizar el pedido, acepte que en la entrega puedan cobrarse aranceles o impuestos cuyo importe desconocemos.',
    price_changed:
      'Los precios, los impuestos o las reglas han cambiado. Revise el nuevo total antes de realizar el pedido.',
    too_much_at_once:
      'Este envío supera el valor que la aduana admite de una vez. Deje una parte para un segundo pedido.',
    too_much_this_year: 'Con este envío se superaría su límite anual.',
    not_for_retail_import:
      'Este producto no puede entrar así en China como compra personal. Elija otra modalidad de envío.',
    not_enough_stock:
      'Alguien se ha adelantado: no queda suficiente cantidad de algún producto de su carrito. No se ha cobrado nada.',
    taxes_adrift:
      'No se pueden cobrar los impuestos de este carrito porque todo lo demás cuesta cero. Quite un código de descuento para realizar el pedido.',
  },
};

/** The sentence for a fault in the cart's language; English where the cart has none of ours. */
export function faultMessage(fault: CheckoutFault, locale: string | null | undefined): string {
  return MESSAGES[(locale && normaliseLocale(locale)) || DEFAULT_LOCALE][fault];
}
