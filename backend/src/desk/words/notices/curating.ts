import type { Notices } from './notice-words';

/** What becomes of a pavilion's plans. */
export const curatingNotices: Notices = {
  opening_failed: {
    en: {
      subject: 'Did not open: {tenant}',
      title: 'The doors stayed closed',
      lead: 'The pavilion was to open by itself at this time: {time}. Something was missing then:',
      next: 'Put it right, then open the pavilion or set another time.',
      button: 'To opening day',
    },
    'zh-CN': {
      subject: '未能开馆：{tenant}',
      title: '国家馆未能按时开馆',
      lead: '本馆原定自动开馆的时间：{time}。当时还缺少：',
      next: '请补齐后开馆，或另设时间。',
      button: '查看开馆准备',
    },
    ru: {
      subject: 'Не открылся: {tenant}',
      title: 'Двери остались закрыты',
      lead: 'Павильон должен был открыться сам. Время: {time}. Тогда не хватало:',
      next: 'Исправьте это, затем откройте павильон или назначьте другое время.',
      button: 'К открытию',
    },
    ar: {
      subject: 'تعذر الافتتاح: {tenant}',
      title: 'بقيت الأبواب مغلقة',
      lead: 'كان على الجناح أن يفتح تلقائيًا في هذا الموعد: {time}. وكان ينقصه حينئذ:',
      next: 'أكمل الناقص ثم افتح الجناح أو حدد موعدًا آخر.',
      button: 'إلى يوم الافتتاح',
    },
    fr: {
      subject: 'N’a pas ouvert\u202f: {tenant}',
      title: 'Les portes sont restées fermées',
      lead: 'Le pavillon devait ouvrir de lui-même à ce moment\u202f: {time}. Il manquait alors\u202f:',
      next: 'Complétez, puis ouvrez le pavillon ou fixez une autre heure.',
      button: 'Vers le jour d’ouverture',
    },
    es: {
      subject: 'No abrió: {tenant}',
      title: 'Las puertas siguieron cerradas',
      lead: 'El pabellón debía abrirse solo en este momento: {time}. Entonces faltaba:',
      next: 'Complételo y abra el pabellón o fije otra hora.',
      button: 'Al día de apertura',
    },
  },
};
