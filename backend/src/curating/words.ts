import type { Locale } from '@caravanserai/locales/registry';

/** Why a pavilion's desk can't do what it was asked. */
export type CuratingWord =
  | 'no_draft'
  | 'draft_there'
  | 'scheduled'
  | 'not_scheduled'
  | 'changed'
  | 'text_changed'
  | 'field'
  | 'language'
  | 'too_long'
  | 'not_complete'
  | 'publish_time'
  | 'opening_first'
  | 'not_ready'
  | 'already_open'
  | 'sections'
  | 'bases'
  | 'order_changed'
  | 'slots_full'
  | 'slot_there'
  | 'dates'
  | 'certificate_dates'
  | 'goods_changed';

const WORDS: Readonly<Record<Locale, Readonly<Record<CuratingWord, string>>>> = {
  en: {
    no_draft: 'Nobody is writing a draft at the moment.',
    draft_there: 'A draft is being written already. Publish it or discard it first.',
    scheduled: 'This version waits for its time. Take it back to change it.',
    not_scheduled: 'This version doesn’t wait for a time.',
    changed: 'Somebody has changed this meanwhile. Look at it again, then repeat what you wanted.',
    text_changed: 'Somebody has changed this text meanwhile.',
    field: 'This version has no such text.',
    language: 'The page isn’t written in this language.',
    too_long: 'At most {max} characters, please.',
    not_complete: 'Title, tagline, every story and the names of the bases must be written first.',
    publish_time: 'Choose a time between now and a year from now.',
    opening_first: 'This pavilion’s page is published on its opening day.',
    not_ready: 'Something is still missing for opening day.',
    already_open: 'This pavilion has opened already.',
    sections: 'Each section stands on the page once; up to six stories are possible.',
    bases: 'A base in this list isn’t this pavilion’s, or stands there twice.',
    order_changed: 'The slots have changed meanwhile. Look at them again, then repeat what you wanted.',
    slots_full: 'At most {max} goods can be featured.',
    slot_there: 'These goods are featured already.',
    dates: 'The last day can’t be before the first.',
    certificate_dates: 'A certificate can’t end before it begins.',
    goods_changed: 'The goods of this base have changed meanwhile. Look at them again.',
  },
  'zh-CN': {
    no_draft: '目前没有正在编写的草稿。',
    draft_there: '已有一份草稿正在编写。请先发布或放弃它。',
    scheduled: '这一版本正等待定时发布。要修改，请先收回。',
    not_scheduled: '这一版本没有设定发布时间。',
    changed: '其间有人做了修改。请重新查看，再继续操作。',
    text_changed: '其间有人改动了这段文字。',
    field: '这一版本没有这段文字。',
    language: '本页没有这种语言的文字。',
    too_long: '最多{max}个字符。',
    not_complete: '请先写好标题、简介、各篇故事和基地名称。',
    publish_time: '请选择从现在起一年之内的时间。',
    opening_first: '本馆页面将在开馆当天发布。',
    not_ready: '开馆所需的内容还不齐全。',
    already_open: '本馆已经开馆。',
    sections: '每个栏目在页面上只出现一次；故事最多六篇。',
    bases: '列表中有基地不属于本馆，或重复出现。',
    order_changed: '其间推荐位有变动。请重新查看，再继续操作。',
    slots_full: '最多可推荐{max}种商品。',
    slot_there: '该商品已在推荐之列。',
    dates: '结束日期不能早于开始日期。',
    certificate_dates: '证书的截止日期不能早于起始日期。',
    goods_changed: '其间该基地的商品有变动。请重新查看。',
  },
  ru: {
    no_draft: 'Сейчас никто не пишет черновик.',
    draft_there: 'Черновик уже пишут. Сначала опубликуйте его или откажитесь от него.',
    scheduled: 'Эта версия ждёт своего времени. Чтобы изменить её, сначала отмените публикацию.',
    not_scheduled: 'Для этой версии не назначено время.',
    changed: 'Тем временем кто-то внёс изменения. Посмотрите ещё раз и повторите.',
    text_changed: 'Тем временем кто-то изменил этот текст.',
    field: 'В этой версии нет такого текста.',
    language: 'На этом языке страница не пишется.',
    too_long: 'Не больше {max} знаков.',
    not_complete: 'Сначала нужны название, краткое описание, все рассказы и названия баз.',
    publish_time: 'Выберите время не раньше этой минуты и не позже чем через год.',
    opening_first: 'Страница этого павильона публикуется в день открытия.',
    not_ready: 'Для открытия ещё не всё готово.',
    already_open: 'Этот павильон уже открыт.',
    sections: 'Каждый раздел стоит на странице один раз; рассказов может быть до шести.',
    bases: 'Одна из баз в списке не относится к этому павильону или стоит дважды.',
    order_changed: 'Тем временем витрина изменилась. Посмотрите ещё раз и повторите.',
    slots_full: 'На витрине может быть не больше {max} товаров.',
    slot_there: 'Этот товар уже на витрине.',
    dates: 'Последний день не может быть раньше первого.',
    certificate_dates: 'Срок сертификата не может кончиться раньше, чем начался.',
    goods_changed: 'Тем временем товары этой базы изменились. Посмотрите ещё раз.',
  },
  ar: {
    no_draft: 'لا توجد مسودة قيد الكتابة حاليًا.',
    draft_there: 'هناك مسودة قيد الكتابة. انشرها أو تخلَّ عنها أولًا.',
    scheduled: 'هذه النسخة تنتظر موعدها. اسحبها لتعديلها.',
    not_scheduled: 'لم يُحدَّد موعد لهذه النسخة.',
    changed: 'عدّل شخص آخر هذا في الأثناء. راجعه مرة أخرى ثم أعد المحاولة.',
    text_changed: 'عدّل شخص آخر هذا النص في الأثناء.',
    field: 'لا يوجد هذا النص في هذه النسخة.',
    language: 'لا تُكتب الصفحة بهذه اللغة.',
    too_long: '{max} حرفًا على الأكثر.',
    not_complete: 'يجب أولًا كتابة العنوان والتعريف وكل قصة وأسماء القواعد.',
    publish_time: 'اختر وقتًا بين الآن وسنة من الآن.',
    opening_first: 'تُنشر صفحة هذا الجناح يوم افتتاحه.',
    not_ready: 'ما زال ينقص شيء ليوم الافتتاح.',
    already_open: 'افتُتح هذا الجناح من قبل.',
    sections: 'يظهر كل قسم في الصفحة مرة واحدة، ويمكن أن تصل القصص إلى ست.',
    bases: 'في القائمة قاعدة ليست لهذا الجناح أو مكررة.',
    order_changed: 'تغيّرت المواضع في الأثناء. راجعها مرة أخرى ثم أعد المحاولة.',
    slots_full: 'يمكن إبراز {max} منتجًا على الأكثر.',
    slot_there: 'هذا المنتج مُبرَز من قبل.',
    dates: 'لا يمكن أن يسبق اليوم الأخير اليوم الأول.',
    certificate_dates: 'لا يمكن أن تنتهي الشهادة قبل أن تبدأ.',
    goods_changed: 'تغيّرت منتجات هذه القاعدة في الأثناء. راجعها مرة أخرى.',
  },
  fr: {
    no_draft: 'Personne n’écrit de brouillon en ce moment.',
    draft_there: 'Un brouillon est déjà en cours. Publiez-le ou abandonnez-le d’abord.',
    scheduled: 'Cette version attend son heure. Annulez la publication pour la modifier.',
    not_scheduled: 'Aucune heure n’est prévue pour cette version.',
    changed: 'Quelqu’un a modifié cela entre-temps. Vérifiez, puis recommencez.',
    text_changed: 'Quelqu’un a modifié ce texte entre-temps.',
    field: 'Cette version n’a pas ce texte.',
    language: 'La page n’est pas écrite dans cette langue.',
    too_long: '{max} caractères au maximum.',
    not_complete: 'Il faut d’abord le titre, l’accroche, chaque récit et le nom des bases.',
    publish_time: 'Choisissez un moment d’ici un an.',
    opening_first: 'La page de ce pavillon est publiée le jour de son ouverture.',
    not_ready: 'Il manque encore quelque chose pour l’ouverture.',
    already_open: 'Ce pavillon est déjà ouvert.',
    sections: 'Chaque section figure une seule fois ; six récits au maximum.',
    bases: 'Une base de cette liste n’est pas à ce pavillon ou y figure deux fois.',
    order_changed: 'La vitrine a changé entre-temps. Vérifiez, puis recommencez.',
    slots_full: '{max} produits en vitrine au maximum.',
    slot_there: 'Ce produit est déjà en vitrine.',
    dates: 'Le dernier jour ne peut pas précéder le premier.',
    certificate_dates: 'Un certificat ne peut pas finir avant de commencer.',
    goods_changed: 'Les produits de cette base ont changé entre-temps. Vérifiez.',
  },
  es: {
    no_draft: 'Nadie está escribiendo un borrador ahora.',
    draft_there: 'Ya hay un borrador en curso. Publíquelo o descártelo primero.',
    scheduled: 'Esta versión espera su hora. Recupérela para cambiarla.',
    not_scheduled: 'Esta versión no tiene hora prevista.',
    changed: 'Alguien ha cambiado esto mientras tanto. Revíselo y vuelva a intentarlo.',
    text_changed: 'Alguien ha cambiado este texto mientras tanto.',
    field: 'Esta versión no tiene ese texto.',
    language: 'La página no se escribe en este idioma.',
    too_long: 'Como máximo {max} caracteres.',
    not_complete: 'Antes hacen falta el título, la presentación, cada relato y los nombres de las bases.',
    publish_time: 'Elija un momento dentro del próximo año.',
    opening_first: 'La página de este pabellón se publica el día de su apertura.',
    not_ready: 'Todavía falta algo para la apertura.',
    already_open: 'Este pabellón ya está abierto.',
    sections: 'Cada sección aparece una sola vez; puede haber hasta seis relatos.',
    bases: 'Una base de la lista no es de este pabellón o aparece dos veces.',
    order_changed: 'Los puestos han cambiado mientras tanto. Revíselos y vuelva a intentarlo.',
    slots_full: 'Se pueden destacar {max} productos como máximo.',
    slot_there: 'Este producto ya está destacado.',
    dates: 'El último día no puede ser anterior al primero.',
    certificate_dates: 'Un certificado no puede terminar antes de empezar.',
    goods_changed: 'Los productos de esta base han cambiado mientras tanto. Revíselos.',
  },
};

/** The sentence, with `{name}` filled in. */
export const curatingWord = (
  locale: Locale,
  word: CuratingWord,
  values: Readonly<Record<string, string | number>> = {},
): string =>
  WORDS[locale][word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
