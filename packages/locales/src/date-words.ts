import type { Locale } from './registry';

/** January first. In the form that follows a day number: ноября, not ноябрь. */
export const MONTHS: Readonly<Record<Exclude<Locale, 'zh-CN'>, readonly string[]>> = {
  en: words('January February March April May June July August September October November December'),
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  ar: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
};

/** Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  en: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  'zh-CN': words('周日 周一 周二 周三 周四 周五 周六'),
  ru: words('воскресенье понедельник вторник среда четверг пятница суббота'),
  ar: words('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
  fr: words('dimanche lundi mardi mercredi jeudi vendredi samedi'),
  es: words('domingo lunes martes miércoles jueves viernes sábado'),
};

/** Russian weekdays with their prepositions: from, until and on which day. */
export const RU_FROM = [
  'с воскресенья',
  'с понедельника',
  'со вторника',
  'со среды',
  'с четверга',
  'с пятницы',
  'с субботы',
] as const;
export const RU_UNTIL = [
  'по воскресенье',
  'по понедельник',
  'по вторник',
  'по среду',
  'по четверг',
  'по пятницу',
  'по субботу',
] as const;
export const RU_ON = [
  'в воскресенье',
  'в понедельник',
  'во вторник',
  'в среду',
  'в четверг',
  'в пятницу',
  'в субботу',
] as const;

function words(list: string): readonly string[] {
  return list.split(' ');
}
