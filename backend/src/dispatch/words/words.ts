import type { Locale } from '@caravanserai/locales/registry';

/** What the dispatch desk has to say beyond the journey's own words. */
export interface DispatchWords {
  readonly not_released: string;
  readonly answer_first: string;
  readonly bad_period: string;
}

const WORDS: Readonly<Record<Locale, DispatchWords>> = {
  en: {
    not_released: 'Customs has not released this parcel yet. It can be handed over after that.',
    answer_first: 'The shopper asks to stop this parcel. Answer that first.',
    bad_period: 'Choose a first and a last day, at most 400 days apart.',
  },
  'zh-CN': {
    not_released: '海关尚未放行此包裹，放行后才能交给承运商。',
    answer_first: '顾客请求停止寄送此包裹，请先答复。',
    bad_period: '请选择起止日期，相隔不超过400天。',
  },
  ru: {
    not_released: 'Таможня ещё не выпустила это отправление. Передать его можно будет после выпуска.',
    answer_first: 'Покупатель просит остановить это отправление. Сначала ответьте на запрос.',
    bad_period: 'Выберите первый и последний день, не более 400 дней.',
  },
  ar: {
    not_released: 'لم تفرج الجمارك عن هذه الشحنة بعد. يمكن تسليمها لشركة النقل بعد الإفراج عنها.',
    answer_first: 'يطلب المتسوق إيقاف هذه الشحنة. أجب عن طلبه أولًا.',
    bad_period: 'اختر أول يوم وآخر يوم، بفارق لا يتجاوز 400 يوم.',
  },
  fr: {
    not_released: 'La douane n’a pas encore libéré cet envoi. Il pourra être remis ensuite.',
    answer_first: 'L’acheteur demande d’arrêter cet envoi. Répondez d’abord à sa demande.',
    bad_period: 'Choisissez un premier et un dernier jour, à 400 jours d’écart au plus.',
  },
  es: {
    not_released: 'La aduana aún no ha liberado este envío. Podrá entregarse después.',
    answer_first: 'El comprador pide detener este envío. Responda primero a su solicitud.',
    bad_period: 'Elija un primer y un último día, con un máximo de 400 días de diferencia.',
  },
};

export const dispatchWords = (locale: Locale): DispatchWords => WORDS[locale];
