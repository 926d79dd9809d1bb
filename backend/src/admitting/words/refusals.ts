import { fill } from '@caravanserai/customs/explain/fill';
import type { Locale } from '@caravanserai/locales/registry';
import { DeskRefusal } from '../../desk/refusal';

export type AdmittingRefusal =
  | 'unknown_code'
  | 'not_complete'
  | 'not_editable'
  | 'too_many_applications'
  | 'not_askable'
  | 'not_now'
  | 'checks_open'
  | 'reasons_needed'
  | 'changed'
  | 'rule_words'
  | 'own_tick';

const STATUS: Readonly<Record<AdmittingRefusal, DeskRefusal['status']>> = {
  unknown_code: 400,
  not_complete: 409,
  not_editable: 409,
  too_many_applications: 409,
  not_askable: 409,
  not_now: 409,
  checks_open: 409,
  reasons_needed: 400,
  changed: 409,
  rule_words: 400,
  own_tick: 400,
};

const WORDS: Readonly<Record<Locale, Readonly<Record<AdmittingRefusal, string>>>> = {
  en: {
    unknown_code: 'There is no such choice in the list “{field}”.',
    not_complete: 'Something is still missing before the application can be handed in.',
    not_editable: 'This can’t be changed any more: ask the marketplace.',
    too_many_applications:
      'Several of your applications are still being looked at. Please wait for an answer.',
    not_askable: 'You can’t ask for a place in this pavilion now.',
    not_now: 'This can’t be decided now: look at how the admission stands.',
    checks_open: 'The checklist still has open points. Settle them, then accept.',
    reasons_needed: 'Say why: the merchant reads it.',
    changed: 'Somebody else has changed this meanwhile. Look at what is there now.',
    rule_words: 'A rule of your own needs words in at least one language.',
    own_tick: 'This point is read off the application and can’t be ticked.',
  },
  'zh-CN': {
    unknown_code: '列表“{field}”中没有这个选项。',
    not_complete: '申请提交前还缺一些内容。',
    not_editable: '此内容已不能更改，请联系平台。',
    too_many_applications: '您有多份申请尚在审核，请等待答复。',
    not_askable: '您目前不能申请入驻此馆。',
    not_now: '目前不能作此决定，请查看入驻的现状。',
    checks_open: '核对清单中还有未完成的项目，请先处理再接受。',
    reasons_needed: '请说明原因，商家会看到。',
    changed: '其间已有他人更改了此内容，请查看现在的内容。',
    rule_words: '自定规则至少需要一种语言的文字。',
    own_tick: '此项取自申请内容，不能手动勾选。',
  },
  ru: {
    unknown_code: 'В списке «{field}» нет такого значения.',
    not_complete: 'Заявку пока нельзя подать: чего-то не хватает.',
    not_editable: 'Это уже нельзя изменить: обратитесь к площадке.',
    too_many_applications: 'Несколько ваших заявок ещё рассматриваются. Дождитесь ответа.',
    not_askable: 'Сейчас нельзя попросить место в этом павильоне.',
    not_now: 'Сейчас это решение невозможно: посмотрите, в каком состоянии допуск.',
    checks_open: 'В списке проверки есть открытые пункты. Сначала закройте их.',
    reasons_needed: 'Укажите причину: продавец её прочтёт.',
    changed: 'Тем временем это изменил кто-то другой. Посмотрите, что там теперь.',
    rule_words: 'Собственному правилу нужны слова хотя бы на одном языке.',
    own_tick: 'Этот пункт берётся из заявки, отметить его нельзя.',
  },
  ar: {
    unknown_code: 'لا يوجد هذا الخيار في القائمة «{field}».',
    not_complete: 'ما زال شيء ينقص قبل تقديم الطلب.',
    not_editable: 'لم يعد ممكنًا تغيير هذا: راجع المنصة.',
    too_many_applications: 'ما زالت عدة طلبات لك قيد النظر. يُرجى انتظار الجواب.',
    not_askable: 'لا يمكنك طلب مكان في هذا الجناح الآن.',
    not_now: 'لا يمكن اتخاذ هذا القرار الآن: انظر إلى حال القبول.',
    checks_open: 'ما زالت في قائمة التحقق نقاط قيد النظر. سوِّها ثم اقبل.',
    reasons_needed: 'اذكر السبب: سيقرؤه البائع.',
    changed: 'غيّر شخص آخر هذا في هذه الأثناء. انظر إلى ما هو موجود الآن.',
    rule_words: 'القاعدة الخاصة تحتاج إلى نص بلغة واحدة على الأقل.',
    own_tick: 'تُقرأ هذه النقطة من الطلب ولا تُعلَّم باليد.',
  },
  fr: {
    unknown_code: 'Ce choix n’existe pas dans la liste « {field} ».',
    not_complete: 'Il manque encore quelque chose avant de déposer la demande.',
    not_editable: 'Cela ne peut plus être modifié : adressez-vous à la place de marché.',
    too_many_applications: 'Plusieurs de vos demandes sont encore à l’étude. Merci d’attendre une réponse.',
    not_askable: 'Vous ne pouvez pas demander de place dans ce pavillon pour le moment.',
    not_now: 'Cette décision n’est pas possible maintenant : voyez où en est l’admission.',
    checks_open: 'La liste de contrôle a encore des points ouverts. Réglez-les, puis acceptez.',
    reasons_needed: 'Dites pourquoi : le vendeur le lira.',
    changed: 'Quelqu’un d’autre a modifié cela entre-temps. Regardez ce qui s’y trouve maintenant.',
    rule_words: 'Une règle propre a besoin d’un texte dans une langue au moins.',
    own_tick: 'Ce point est lu dans la demande et ne se coche pas.',
  },
  es: {
    unknown_code: 'No existe esa opción en la lista «{field}».',
    not_complete: 'Todavía falta algo para poder presentar la solicitud.',
    not_editable: 'Esto ya no se puede cambiar: diríjase a la plataforma.',
    too_many_applications: 'Varias de sus solicitudes siguen en estudio. Espere una respuesta.',
    not_askable: 'Ahora no puede pedir un lugar en este pabellón.',
    not_now: 'Ahora no se puede decidir esto: mire cómo está la admisión.',
    checks_open: 'La lista de comprobación tiene puntos abiertos. Resuélvalos y después acepte.',
    reasons_needed: 'Diga por qué: el vendedor lo leerá.',
    changed: 'Otra persona lo ha cambiado entretanto. Mire lo que hay ahora.',
    rule_words: 'Una regla propia necesita texto al menos en un idioma.',
    own_tick: 'Este punto se lee de la solicitud y no se marca a mano.',
  },
};

/** What can't be done about applications and admissions, in words; its `code` is the key. */
export const admittingRefusal = (
  key: AdmittingRefusal,
  locale: Locale,
  more: Readonly<Record<string, unknown>> = {},
  values: Readonly<Record<string, string>> = {},
): DeskRefusal => new DeskRefusal(STATUS[key], fill(WORDS[locale][key], values), { code: key, ...more });
