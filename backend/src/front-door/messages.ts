import type { Locale } from '@caravanserai/locales/registry';

/** What the front door can have to say. `{name}` stands for a value filled in by `formatMessage`. */
export type MessageKey =
  | 'given_once'
  | 'one_of'
  | 'whole_number'
  | 'not_public'
  | 'not_accepted'
  | 'unknown_parameter'
  | 'required'
  | 'json_only'
  | 'bad_json'
  | 'too_large'
  | 'length_required'
  | 'small_metadata'
  | 'email'
  | 'password'
  | 'file_type'
  | 'other_file'
  | 'too_many'
  | 'key_missing'
  | 'key_unknown'
  | 'not_found'
  | 'cart_gone'
  | 'not_ordered'
  | 'unavailable'
  | 'busy'
  | 'failed';

export type MessageValues = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en: {
    given_once: '{parameter} may be given only once, as a plain value.',
    one_of: '{parameter} must be one of: {values}.',
    whole_number: '{parameter} must be a whole number from {min} to {max}.',
    not_public: '{parameter} asks for data that is not public: {value}.',
    not_accepted: '{parameter} has a value that is not accepted.',
    unknown_parameter: 'There is no parameter {parameter} here.',
    required: '{parameter} is required.',
    json_only: 'Send the body as application/json.',
    bad_json: 'The body is not valid JSON.',
    too_large: 'The body may have at most {max} kB.',
    length_required: 'The request must say how long its body is.',
    small_metadata: '{parameter} may hold at most {entries} short plain values.',
    email: '{parameter} must be an e-mail address.',
    password:
      '{parameter} must have {min} to {max} characters, differ from the e-mail address and not be easy to guess.',
    file_type: 'Files of this type are not accepted: {value}.',
    other_file: 'Files of this type are not accepted, only {types}.',
    too_many: 'Too many requests. Please try again in {seconds} s.',
    key_missing: 'A publishable API key is required in the request header x-publishable-api-key.',
    key_unknown: 'The publishable API key is not valid.',
    not_found: 'There is nothing at this address. Please check it.',
    cart_gone: 'This cart doesn’t exist or is no longer open.',
    not_ordered: 'This cart has not become an order.',
    unavailable: 'The service is not available at the moment. Please try again shortly.',
    busy: 'This was being changed from elsewhere at the same moment. Please try again.',
    failed: 'Something went wrong on our side. Please try again.',
  },
  'zh-CN': {
    given_once: '{parameter} 只能给出一次，且必须是单个值。',
    one_of: '{parameter} 必须是以下之一：{values}。',
    whole_number: '{parameter} 必须是 {min} 到 {max} 之间的整数。',
    not_public: '{parameter} 请求了不公开的数据：{value}。',
    not_accepted: '{parameter} 的值不被接受。',
    unknown_parameter: '此处没有参数 {parameter}。',
    required: '必须提供 {parameter}。',
    json_only: '请以 application/json 格式发送请求内容。',
    bad_json: '请求内容不是有效的 JSON。',
    too_large: '请求内容不得超过 {max} kB。',
    length_required: '请求必须说明内容的长度。',
    small_metadata: '{parameter} 最多可包含 {entries} 个简短的普通值。',
    email: '{parameter} 必须是电子邮箱地址。',
    password: '{parameter} 须为 {min} 到 {max} 个字符，不得与邮箱相同，也不能太容易猜到。',
    file_type: '不接受此类型的文件：{value}。',
    other_file: '不接受此类型的文件，仅限{types}。',
    too_many: '请求过于频繁，请在 {seconds} 秒后重试。',
    key_missing: '请求头 x-publishable-api-key 中必须提供公开 API 密钥。',
    key_unknown: '公开 API 密钥无效。',
    not_found: '此地址没有内容，请检查地址。',
    cart_gone: '该购物车不存在或已结账。',
    not_ordered: '该购物车尚未成为订单。',
    unavailable: '服务暂时不可用，请稍后再试。',
    busy: '此内容正同时在别处被修改，请重试。',
    failed: '我们这边出了问题，请重试。',
  },
  ru: {
    given_once: 'Параметр {parameter} можно указать только один раз и одним значением.',
    one_of: 'Допустимые значения {parameter}: {values}.',
    whole_number: 'Параметр {parameter} должен быть целым числом от {min} до {max}.',
    not_public: 'Параметр {parameter} запрашивает закрытые данные: {value}.',
    not_accepted: 'Недопустимое значение параметра {parameter}.',
    unknown_parameter: 'Здесь нет параметра {parameter}.',
    required: 'Нужно указать параметр {parameter}.',
    json_only: 'Отправьте тело запроса в формате application/json.',
    bad_json: 'Тело запроса — не корректный JSON.',
    too_large: 'Тело запроса может быть не больше {max} кБ.',
    length_required: 'В запросе должна быть указана длина тела.',
    small_metadata: 'В {parameter} может быть не больше {entries} коротких простых значений.',
    email: 'В {parameter} должен быть адрес электронной почты.',
    password:
      'В {parameter} должно быть от {min} до {max} символов; пароль не должен совпадать с адресом почты и легко угадываться.',
    file_type: 'Файлы этого типа не принимаются: {value}.',
    other_file: 'Файлы этого типа не принимаются, только {types}.',
    too_many: 'Слишком много запросов. Повторите через {seconds} с.',
    key_missing: 'В заголовке x-publishable-api-key нужен публичный ключ API.',
    key_unknown: 'Публичный ключ API недействителен.',
    not_found: 'По этому адресу ничего нет. Проверьте адрес.',
    cart_gone: 'Такой корзины нет, или она уже закрыта.',
    not_ordered: 'Заказ по этой корзине не оформлен.',
    unavailable: 'Сервис сейчас недоступен. Повторите попытку чуть позже.',
    busy: 'В этот же момент изменение вносилось в другом месте. Повторите попытку.',
    failed: 'На нашей стороне произошла ошибка. Повторите попытку.',
  },
  ar: {
    given_once: 'لا يجوز ذكر {parameter} إلا مرة واحدة وبقيمة بسيطة.',
    one_of: 'يجب أن يكون {parameter} إحدى القيم التالية: {values}.',
    whole_number: 'يجب أن يكون {parameter} عددًا صحيحًا من {min} إلى {max}.',
    not_public: 'يطلب {parameter} بيانات غير متاحة للعموم: {value}.',
    not_accepted: 'قيمة {parameter} غير مقبولة.',
    unknown_parameter: 'لا يوجد هنا معامل باسم {parameter}.',
    required: 'يجب ذكر {parameter}.',
    json_only: 'أرسل محتوى الطلب بصيغة application/json.',
    bad_json: 'محتوى الطلب ليس JSON صالحًا.',
    too_large: 'لا يجوز أن يتجاوز محتوى الطلب {max} كيلوبايت.',
    length_required: 'يجب أن يذكر الطلب طول محتواه.',
    small_metadata: 'لا يتسع {parameter} لأكثر من {entries} من القيم البسيطة القصيرة.',
    email: 'يجب أن يكون {parameter} عنوان بريد إلكتروني.',
    password:
      'يجب أن يتكون {parameter} من {min} إلى {max} حرفًا، وأن يختلف عن البريد الإلكتروني وألا يسهل تخمينه.',
    file_type: 'لا تُقبل الملفات من هذا النوع: {value}.',
    other_file: 'لا تُقبل الملفات من هذا النوع، بل {types} فقط.',
    too_many: 'طلبات كثيرة جدًا. حاول مجددًا بعد {seconds} ث.',
    key_missing: 'يلزم مفتاح API عام في ترويسة الطلب x-publishable-api-key.',
    key_unknown: 'مفتاح API العام غير صالح.',
    not_found: 'لا يوجد شيء في هذا العنوان. تحقق منه.',
    cart_gone: 'هذه السلة غير موجودة أو لم تعد مفتوحة.',
    not_ordered: 'لم تتحول هذه السلة إلى طلب.',
    unavailable: 'الخدمة غير متاحة حاليًا. حاول مجددًا بعد قليل.',
    busy: 'كان هذا يُعدَّل في مكان آخر في اللحظة نفسها. حاول مجددًا.',
    failed: 'حدث خطأ من جانبنا. حاول مجددًا.',
  },
  fr: {
    given_once: '{parameter} ne peut être indiqué qu’une fois, avec une valeur simple.',
    one_of: '{parameter} doit être l’une de ces valeurs\u202f: {values}.',
    whole_number: '{parameter} doit être un nombre entier de {min} à {max}.',
    not_public: '{parameter} demande des données qui ne sont pas publiques\u202f: {value}.',
    not_accepted: 'La valeur de {parameter} n’est pas acceptée.',
    unknown_parameter: 'Il n’y a pas de paramètre {parameter} ici.',
    required: '{parameter} est obligatoire.',
    json_only: 'Envoyez le corps de la requête en application/json.',
    bad_json: 'Le corps de la requête n’est pas du JSON valide.',
    too_large: 'Le corps de la requête ne peut pas dépasser {max} ko.',
    length_required: 'La requête doit indiquer la longueur de son corps.',
    small_metadata: '{parameter} peut contenir au plus {entries} valeurs simples et courtes.',
    email: '{parameter} doit être une adresse e-mail.',
    password:
      '{parameter} doit avoir de {min} à {max} caractères, être différent de l’adresse e-mail et difficile à deviner.',
    file_type: 'Les fichiers de ce type ne sont pas acceptés\u202f: {value}.',
    other_file: 'Les fichiers de ce type ne sont pas acceptés, seulement {types}.',
    too_many: 'Trop de requêtes. Réessayez dans {seconds} s.',
    key_missing: 'Une clé d’API publique est requise dans l’en-tête x-publishable-api-key.',
    key_unknown: 'La clé d’API publique n’est pas valide.',
    not_found: 'Il n’y a rien à cette adresse. Vérifiez-la.',
    cart_gone: 'Ce panier n’existe pas ou n’est plus ouvert.',
    not_ordered: 'Ce panier n’est pas devenu une commande.',
    unavailable: 'Le service est momentanément indisponible. Réessayez dans un instant.',
    busy: 'Une modification était en cours ailleurs au même moment. Réessayez.',
    failed: 'Une erreur s’est produite de notre côté. Réessayez.',
  },
  es: {
    given_once: '{parameter} solo puede indicarse una vez y con un valor simple.',
    one_of: '{parameter} debe ser uno de estos valores: {values}.',
    whole_number: '{parameter} debe ser un número entero de {min} a {max}.',
    not_public: '{parameter} pide datos que no son públicos: {value}.',
    not_accepted: 'El valor de {parameter} no se acepta.',
    unknown_parameter: 'Aquí no existe el parámetro {parameter}.',
    required: '{parameter} es obligatorio.',
    json_only: 'Envíe el cuerpo de la solicitud como application/json.',
    bad_json: 'El cuerpo de la solicitud no es JSON válido.',
    too_large: 'El cuerpo de la solicitud puede tener como máximo {max} kB.',
    length_required: 'La solicitud debe indicar la longitud de su cuerpo.',
    small_metadata: '{parameter} puede contener como máximo {entries} valores simples y cortos.',
    email: '{parameter} debe ser una dirección de correo electrónico.',
    password:
      '{parameter} debe tener de {min} a {max} caracteres, ser distinto del correo electrónico y difícil de adivinar.',
    file_type: 'No se aceptan archivos de este tipo: {value}.',
    other_file: 'No se aceptan archivos de este tipo, solo {types}.',
    too_many: 'Demasiadas solicitudes. Vuelva a intentarlo en {seconds} s.',
    key_missing: 'Se requiere una clave de API pública en la cabecera x-publishable-api-key.',
    key_unknown: 'La clave de API pública no es válida.',
    not_found: 'No hay nada en esta dirección. Revísela.',
    cart_gone: 'No existe ese carrito o ya no está abierto.',
    not_ordered: 'Este carrito no se ha convertido en un pedido.',
    unavailable: 'El servicio no está disponible en este momento. Vuelva a intentarlo en breve.',
    busy: 'Se estaba modificando en otro lugar en ese mismo momento. Vuelva a intentarlo.',
    failed: 'Algo ha fallado por nuestra parte. Vuelva a intentarlo.',
  },
};

/** The sentence for `key` in `locale` with its values filled in. */
export function formatMessage(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  return MESSAGES[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
