import { journeyWords } from '@caravanserai/customs/journey/words/words';
import type { ConsignmentState } from '@caravanserai/customs/journey/states';
import type { Locale } from '@caravanserai/locales/registry';

const NOT_NOW: Readonly<Record<Locale, string>> = {
  en: 'This step is not possible now; the parcel is at: {state}.',
  'zh-CN': '当前无法进行此步骤；包裹状态：{state}。',
  ru: 'Этот шаг сейчас невозможен; отправление на этапе: {state}.',
  ar: 'هذه الخطوة غير ممكنة الآن؛ حالة الشحنة: {state}.',
  fr: 'Cette étape n’est pas possible maintenant ; l’envoi en est à : {state}.',
  es: 'Este paso no es posible ahora; el envío está en: {state}.',
};

/** Why a consignment can't be moved. */
export const notNow = (state: ConsignmentState, locale: Locale): string =>
  NOT_NOW[locale].replace('{state}', journeyWords(locale).states[state]);
