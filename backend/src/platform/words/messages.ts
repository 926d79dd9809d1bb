import type { Locale } from '@caravanserai/locales/registry';

/** Why the platform's pages refuse something. `{name}` stands for a value. */
export type PlatformFault =
  | 'cell'
  | 'choice'
  | 'begins_past'
  | 'same_day'
  | 'ended'
  | 'ends_past'
  | 'rate'
  | 'rates_file'
  | 'rates_known'
  | 'rates_old'
  | 'not_there'
  | 'state'
  | 'reason'
  | 'pavilion_there'
  | 'code_there'
  | 'plan_time'
  | 'plan_there'
  | 'fixed';

const MESSAGES: Readonly<Record<Locale, Readonly<Record<PlatformFault, string>>>> = {
  en: {
    cell: 'This value can’t be: {column}.',
    choice: '{column} must be one of: {choices}.',
    begins_past: 'A row begins today or later: what was charged keeps the rule it was charged by.',
    same_day: 'A row that begins on that day is there already.',
    ended: 'This row has ended already.',
    ends_past: 'A row ends today or later.',
    rate: 'A rate is a positive number, with a reason that people can follow.',
    rates_file:
      'No rates could be read from this file. Give the European Central Bank’s XML or the table’s JSON.',
    rates_known: 'Rates of {date} are there already for this use.',
    rates_old: 'These rates of {date} are older than the newest ones here.',
    not_there: 'This is not there (any more).',
    state: 'That can’t be done in this state.',
    reason: 'Give a reason that the people concerned can read.',
    pavilion_there: 'This country has a pavilion already.',
    code_there: 'A place with the code {code} is there already.',
    plan_time: 'A plan is for a time to come, within a year, with a time zone.',
    plan_there: 'Something is planned for this pavilion already. Withdraw that first.',
    fixed: 'These rows can only be read: they change with the programme.',
  },
  'zh-CN': {
    cell: '该值不被接受：{column}。',
    choice: '{column}必须是以下之一：{choices}。',
    begins_past: '新规则只能从今天或以后生效：已收取的费用仍按当时的规则。',
    same_day: '当天生效的同类规则已存在。',
    ended: '该规则已经失效。',
    ends_past: '失效日期只能是今天或以后。',
    rate: '汇率必须是正数，并写明他人能看懂的理由。',
    rates_file: '无法从该文件读取汇率。请提供欧洲央行的XML或汇率表的JSON。',
    rates_known: '此用途已有{date}的汇率。',
    rates_old: '{date}的汇率比现有的更旧。',
    not_there: '此项不存在或已被移除。',
    state: '当前状态下无法这样做。',
    reason: '请写明相关人员能看到的理由。',
    pavilion_there: '该国家已有国家馆。',
    code_there: '代码为{code}的地点已存在。',
    plan_time: '计划时间须在将来一年之内，并注明时区。',
    plan_there: '该国家馆已有计划，请先撤销。',
    fixed: '这些行只能查看：随程序更新而变。',
  },
  ru: {
    cell: 'Недопустимое значение: {column}.',
    choice: 'Допустимые значения {column}: {choices}.',
    begins_past:
      'Правило начинает действовать сегодня или позже: к уже взысканному применяется правило того дня.',
    same_day: 'Правило, действующее с этого дня, уже есть.',
    ended: 'Это правило уже не действует.',
    ends_past: 'Правило можно закончить сегодняшним днём или позже.',
    rate: 'Курс — положительное число; укажите понятную причину.',
    rates_file:
      'Не удалось прочитать курсы из файла. Нужен XML Европейского центрального банка или JSON таблицы.',
    rates_known: 'Курсы за {date} для этой цели уже есть.',
    rates_old: 'Курсы за {date} старше тех, что уже есть.',
    not_there: 'Этого здесь нет (или уже нет).',
    state: 'В этом состоянии так сделать нельзя.',
    reason: 'Укажите причину, которую прочтут те, кого это касается.',
    pavilion_there: 'У этой страны уже есть павильон.',
    code_there: 'Место с кодом {code} уже есть.',
    plan_time: 'План — на будущее время, не дальше года, с часовым поясом.',
    plan_there: 'Для этого павильона уже есть план. Сначала отмените его.',
    fixed: 'Эти строки только для чтения: они меняются вместе с программой.',
  },
  ar: {
    cell: 'هذه القيمة غير مقبولة: {column}.',
    choice: 'يجب أن يكون {column} إحدى القيم التالية: {choices}.',
    begins_past: 'تبدأ القاعدة اليوم أو بعده: ما استُوفي يبقى على القاعدة التي استُوفي بها.',
    same_day: 'توجد قاعدة تبدأ في ذلك اليوم.',
    ended: 'انتهى العمل بهذه القاعدة.',
    ends_past: 'لا تنتهي القاعدة قبل اليوم.',
    rate: 'سعر الصرف عدد موجب، مع سبب يفهمه الآخرون.',
    rates_file:
      'تعذرت قراءة أسعار الصرف من هذا الملف. يلزم ملف XML من البنك المركزي الأوروبي أو ملف JSON للجدول.',
    rates_known: 'أسعار يوم {date} موجودة لهذا الاستخدام.',
    rates_old: 'أسعار يوم {date} أقدم من الأسعار الموجودة.',
    not_there: 'هذا غير موجود (أو لم يعد موجودًا).',
    state: 'لا يمكن ذلك في هذه الحالة.',
    reason: 'اذكر سببًا يقرؤه أصحاب الشأن.',
    pavilion_there: 'لهذا البلد جناح بالفعل.',
    code_there: 'يوجد مكان بالرمز {code}.',
    plan_time: 'الموعد في المستقبل وخلال سنة، مع منطقة زمنية.',
    plan_there: 'لهذا الجناح موعد مقرر. ألغِه أولًا.',
    fixed: 'هذه الصفوف للقراءة فقط: تتغيّر مع تحديث البرنامج.',
  },
  fr: {
    cell: 'Cette valeur n’est pas acceptée\u202f: {column}.',
    choice: '{column} doit être l’une de ces valeurs\u202f: {choices}.',
    begins_past:
      'Une règle commence aujourd’hui ou plus tard\u202f: ce qui a été perçu garde la règle de son jour.',
    same_day: 'Une règle qui commence ce jour-là existe déjà.',
    ended: 'Cette règle a déjà pris fin.',
    ends_past: 'Une règle prend fin aujourd’hui ou plus tard.',
    rate: 'Un taux est un nombre positif, avec une raison que chacun peut comprendre.',
    rates_file:
      'Aucun taux n’a pu être lu. Donnez le XML de la Banque centrale européenne ou le JSON de la table.',
    rates_known: 'Les taux du {date} existent déjà pour cet usage.',
    rates_old: 'Ces taux du {date} sont plus anciens que ceux déjà enregistrés.',
    not_there: 'Cela n’existe pas (ou plus).',
    state: 'Ce n’est pas possible dans cet état.',
    reason: 'Donnez une raison que les personnes concernées pourront lire.',
    pavilion_there: 'Ce pays a déjà un pavillon.',
    code_there: 'Un lieu porte déjà le code {code}.',
    plan_time: 'Un plan vise une heure à venir, d’ici un an, avec son fuseau horaire.',
    plan_there: 'Un plan existe déjà pour ce pavillon. Retirez-le d’abord.',
    fixed: 'Ces lignes se lisent seulement\u202f: elles changent avec le programme.',
  },
  es: {
    cell: 'Este valor no se acepta: {column}.',
    choice: '{column} debe ser uno de estos valores: {choices}.',
    begins_past: 'Una regla empieza hoy o más tarde: lo cobrado conserva la regla de su día.',
    same_day: 'Ya hay una regla que empieza ese día.',
    ended: 'Esta regla ya ha terminado.',
    ends_past: 'Una regla termina hoy o más tarde.',
    rate: 'Un tipo es un número positivo, con un motivo que se pueda seguir.',
    rates_file: 'No se pudo leer ningún tipo. Dé el XML del Banco Central Europeo o el JSON de la tabla.',
    rates_known: 'Ya hay tipos del {date} para este uso.',
    rates_old: 'Estos tipos del {date} son más antiguos que los de aquí.',
    not_there: 'Esto no existe (o ya no).',
    state: 'No se puede hacer en este estado.',
    reason: 'Dé un motivo que puedan leer las personas afectadas.',
    pavilion_there: 'Este país ya tiene un pabellón.',
    code_there: 'Ya hay un lugar con el código {code}.',
    plan_time: 'Un plan es para una hora futura, dentro de un año, con su huso horario.',
    plan_there: 'Ya hay un plan para este pabellón. Retírelo antes.',
    fixed: 'Estas filas solo se pueden leer: cambian con el programa.',
  },
};

/** The sentence for a refusal in the admin's language. */
export const platformMessage = (
  locale: Locale,
  fault: PlatformFault,
  values: Readonly<Record<string, string>> = {},
): string => MESSAGES[locale][fault].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
