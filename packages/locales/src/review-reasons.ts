import { names, type Names } from './names';
import type { Locale } from './registry';

/**
 * Why an operator sends a listing back, as its merchant reads it: on the desk and in the letter, each in its own
 * language. What no sentence here says stands in the operator's own words.
 */
const REASONS = {
  wrong_language: names(
    'A text is not in the language it stands under.',
    '有文字不是所标语言。',
    'Текст написан не на том языке, под которым стоит.',
    'هناك نص ليس باللغة المذكورة فوقه.',
    'Un texte n’est pas dans la langue sous laquelle il figure.',
    'Un texto no está en el idioma bajo el que figura.',
  ),
  untranslated: names(
    'Parts of a text have not been translated.',
    '有部分文字没有翻译。',
    'Часть текста осталась без перевода.',
    'بقيت أجزاء من نص بلا ترجمة.',
    'Une partie d’un texte n’a pas été traduite.',
    'Una parte de un texto ha quedado sin traducir.',
  ),
  misleading: names(
    'A text promises what the goods are not.',
    '文字所说与商品实际不符。',
    'Текст обещает то, чем товар не является.',
    'يَعِد نص بما ليس في المنتج.',
    'Un texte promet ce que le produit n’est pas.',
    'Un texto promete lo que el producto no es.',
  ),
  forbidden_claim: names(
    'A text makes a claim that may not be made: the best of all, healing, or approved by a state.',
    '文字含有不得使用的说法：最高级、疗效或国家认可。',
    'В тексте есть недопустимое утверждение: о превосходстве, лечении или одобрении государства.',
    'في نص ادعاء غير جائز: التفوق على الجميع أو العلاج أو اعتماد الدولة.',
    'Un texte contient une allégation interdite : supériorité, guérison ou approbation d’un État.',
    'Un texto contiene una afirmación prohibida: superioridad, curación o aprobación de un Estado.',
  ),
  label_missing: names(
    'Label data are missing.',
    '缺少标签信息。',
    'Не хватает данных этикетки.',
    'تنقص بيانات الملصق.',
    'Des données de l’étiquette manquent.',
    'Faltan datos de la etiqueta.',
  ),
  label_wrong: names(
    'Label data do not fit the goods.',
    '标签信息与商品不符。',
    'Данные этикетки не соответствуют товару.',
    'بيانات الملصق لا توافق المنتج.',
    'Des données de l’étiquette ne correspondent pas au produit.',
    'Los datos de la etiqueta no corresponden al producto.',
  ),
  origin_wrong: names(
    'The origin does not fit this pavilion.',
    '原产地与本馆不符。',
    'Страна происхождения не подходит этому павильону.',
    'بلد المنشأ لا يناسب هذا الجناح.',
    'L’origine ne convient pas à ce pavillon.',
    'El origen no corresponde a este pabellón.',
  ),
  picture_wrong: names(
    'A picture does not show the goods, or not well enough.',
    '图片未展示该商品，或不够清楚。',
    'Изображение не показывает товар или показывает его плохо.',
    'هناك صورة لا تُظهر المنتج أو لا تُظهره بوضوح.',
    'Une image ne montre pas le produit, ou pas assez bien.',
    'Una imagen no muestra el producto, o no lo bastante bien.',
  ),
  price_odd: names(
    'Please check the price: it is far from what such goods cost.',
    '请核对价格：与同类商品相差很大。',
    'Проверьте цену: она далека от обычной для таких товаров.',
    'راجع السعر من فضلك: فهو بعيد عن سعر مثل هذه المنتجات.',
    'Merci de vérifier le prix : il est loin de celui de tels produits.',
    'Revise el precio: está lejos de lo que cuestan estos productos.',
  ),
  not_for_this_pavilion: names(
    'The goods do not fit what this pavilion shows.',
    '商品与本馆展示的内容不相称。',
    'Товар не подходит к тому, что показывает этот павильон.',
    'لا يناسب المنتج ما يعرضه هذا الجناح.',
    'Le produit ne correspond pas à ce que montre ce pavillon.',
    'El producto no encaja con lo que muestra este pabellón.',
  ),
} as const satisfies Readonly<Record<string, Names>>;

export const REVIEW_REASONS = Object.keys(REASONS) as readonly (keyof typeof REASONS)[];

/** The sentence of a reason; undefined for one that has none, such as `other`. */
export function reviewReasonLine(code: string, locale: Locale): string | undefined {
  return Object.hasOwn(REASONS, code) ? REASONS[code as keyof typeof REASONS][locale] : undefined;
}
