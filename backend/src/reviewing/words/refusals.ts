import type { Locale } from '@caravanserai/locales/registry';
import { DeskRefusal } from '../../desk/refusal';

export type ReviewRefusal = 'stops' | 'reasons_needed' | 'no_such_language';

const STATUS: Readonly<Record<ReviewRefusal, DeskRefusal['status']>> = {
  stops: 409,
  reasons_needed: 400,
  no_such_language: 400,
};

const WORDS: Readonly<Record<Locale, Readonly<Record<ReviewRefusal, string>>>> = {
  en: {
    stops: 'This can’t be approved as it is: look at what the automatic reading found.',
    reasons_needed: 'Say why: the merchant reads it.',
    no_such_language: 'Choose languages that these goods have texts in.',
  },
  'zh-CN': {
    stops: '目前不能通过：请查看自动检查发现的问题。',
    reasons_needed: '请说明原因，商家会看到。',
    no_such_language: '请选择该商品已有文字的语言。',
  },
  ru: {
    stops: 'В таком виде одобрить нельзя: посмотрите, что нашла автоматическая проверка.',
    reasons_needed: 'Укажите причину: продавец её прочтёт.',
    no_such_language: 'Выберите языки, на которых у этого товара есть тексты.',
  },
  ar: {
    stops: 'لا يمكن اعتماد هذا كما هو: انظر إلى ما وجده الفحص الآلي.',
    reasons_needed: 'اذكر السبب: سيقرؤه البائع.',
    no_such_language: 'اختر لغات لهذا المنتج نصوص بها.',
  },
  fr: {
    stops: 'Impossible d’approuver en l’état : voyez ce qu’a trouvé la lecture automatique.',
    reasons_needed: 'Dites pourquoi : le vendeur le lira.',
    no_such_language: 'Choisissez des langues dans lesquelles ce produit a des textes.',
  },
  es: {
    stops: 'No se puede aprobar tal como está: mire lo que encontró la lectura automática.',
    reasons_needed: 'Diga por qué: el vendedor lo leerá.',
    no_such_language: 'Elija idiomas en los que este producto tenga textos.',
  },
};

/** What can't be decided about a submission, in words; its `code` is the key. */
export const reviewRefusal = (
  key: ReviewRefusal,
  locale: Locale,
  more: Readonly<Record<string, unknown>> = {},
): DeskRefusal => new DeskRefusal(STATUS[key], WORDS[locale][key], { code: key, ...more });
