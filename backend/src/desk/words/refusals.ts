import type { Locale } from '@caravanserai/locales/registry';

/** What the desks' ground can have to say. `{name}` stands for a value. */
export type DeskRefusalKey =
  | 'sign_in'
  | 'confirm_first'
  | 'no_desk'
  | 'choose_desk'
  | 'not_yours'
  | 'not_here'
  | 'file_type'
  | 'file_size'
  | 'account_exists'
  | 'invitation_gone'
  | 'invitation_other'
  | 'already_member'
  | 'last_head'
  | 'changed_meanwhile';

export const REFUSALS: Readonly<Record<Locale, Readonly<Record<DeskRefusalKey, string>>>> = {
  en: {
    sign_in: 'Please sign in to your desk.',
    confirm_first: 'Please confirm your e-mail address first: the letter with the link is on its way.',
    no_desk: 'You work at no desk of this kind.',
    choose_desk: 'You work at several desks: please choose one.',
    not_yours: 'Your role does not allow this. Ask whoever heads your team.',
    not_here: 'There is nothing here that you could open.',
    file_type: 'Files of this type are not accepted here.',
    file_size: 'The file may have at most {max} kB.',
    account_exists: 'There is already a desk account with this e-mail address.',
    invitation_gone: 'This invitation has been used, has expired or was withdrawn. Ask for a new one.',
    invitation_other: 'This invitation is for another e-mail address: sign in with the one it was sent to.',
    already_member: 'This person already works here.',
    last_head: 'Somebody must head the team: first give this role to another member.',
    changed_meanwhile: 'Somebody else has changed this meanwhile. Look at what is there now.',
  },
  'zh-CN': {
    sign_in: '请先登录您的工作台。',
    confirm_first: '请先确认您的电子邮箱：带链接的邮件已寄出。',
    no_desk: '您没有此类工作台。',
    choose_desk: '您有多个工作台，请选择其中一个。',
    not_yours: '您的角色不能执行此操作，请联系团队负责人。',
    not_here: '这里没有您可以打开的内容。',
    file_type: '此处不接受这种类型的文件。',
    file_size: '文件最大为{max} kB。',
    account_exists: '该电子邮箱已有工作台账户。',
    invitation_gone: '此邀请已被使用、已过期或已撤回，请索取新的邀请。',
    invitation_other: '此邀请是发给另一个电子邮箱的，请用收到邀请的邮箱登录。',
    already_member: '此人已在这里工作。',
    last_head: '团队必须有负责人：请先把此角色交给另一位成员。',
    changed_meanwhile: '其间已有他人更改了此内容，请查看现在的内容。',
  },
  ru: {
    sign_in: 'Войдите в свой кабинет.',
    confirm_first: 'Сначала подтвердите адрес электронной почты: письмо со ссылкой уже отправлено.',
    no_desk: 'У вас нет такого кабинета.',
    choose_desk: 'У вас несколько кабинетов: выберите один из них.',
    not_yours: 'Ваша роль этого не позволяет. Обратитесь к тому, кто руководит командой.',
    not_here: 'Здесь нет ничего, что вы могли бы открыть.',
    file_type: 'Файлы этого типа здесь не принимаются.',
    file_size: 'Размер файла — не больше {max} кБ.',
    account_exists: 'Кабинет с этим адресом электронной почты уже есть.',
    invitation_gone: 'Это приглашение использовано, отозвано или его срок истёк. Попросите новое.',
    invitation_other: 'Это приглашение отправлено на другой адрес: войдите с тем, на который оно пришло.',
    already_member: 'Этот человек уже работает здесь.',
    last_head: 'Кто-то должен руководить командой: сначала передайте эту роль другому участнику.',
    changed_meanwhile: 'Тем временем это изменил кто-то другой. Посмотрите, что здесь теперь.',
  },
  ar: {
    sign_in: 'يُرجى تسجيل الدخول إلى مكتبك.',
    confirm_first: 'يُرجى تأكيد عنوان بريدك الإلكتروني أولًا: الرسالة التي فيها الرابط في الطريق إليك.',
    no_desk: 'ليس لديك مكتب من هذا النوع.',
    choose_desk: 'لديك عدة مكاتب: يُرجى اختيار أحدها.',
    not_yours: 'دورك لا يسمح بذلك. اطلبه ممن يرأس فريقك.',
    not_here: 'لا يوجد هنا ما يمكنك فتحه.',
    file_type: 'لا تُقبل هنا ملفات من هذا النوع.',
    file_size: 'يجب ألا يتجاوز حجم الملف {max} كيلوبايت.',
    account_exists: 'يوجد بالفعل حساب مكتب بهذا البريد الإلكتروني.',
    invitation_gone: 'استُخدمت هذه الدعوة أو انتهت مدتها أو سُحبت. اطلب دعوة جديدة.',
    invitation_other: 'هذه الدعوة لعنوان بريد آخر: سجّل الدخول بالعنوان الذي أُرسلت إليه.',
    already_member: 'هذا الشخص يعمل هنا بالفعل.',
    last_head: 'لا بد من أحد يرأس الفريق: أعطِ هذا الدور أولًا لعضو آخر.',
    changed_meanwhile: 'غيّر شخص آخر هذا في أثناء ذلك. اطّلع على ما هو موجود الآن.',
  },
  fr: {
    sign_in: 'Connectez-vous à votre bureau.',
    confirm_first: 'Confirmez d’abord votre adresse e-mail\u202f: le message contenant le lien est en route.',
    no_desk: 'Vous n’avez pas de bureau de ce genre.',
    choose_desk: 'Vous avez plusieurs bureaux\u202f: choisissez-en un.',
    not_yours: 'Votre rôle ne le permet pas. Demandez à la personne qui dirige votre équipe.',
    not_here: 'Il n’y a rien ici que vous puissiez ouvrir.',
    file_type: 'Les fichiers de ce type ne sont pas acceptés ici.',
    file_size: 'Le fichier peut faire {max} ko au plus.',
    account_exists: 'Un compte de bureau existe déjà avec cette adresse e-mail.',
    invitation_gone: 'Cette invitation a été utilisée, a expiré ou a été retirée. Demandez-en une nouvelle.',
    invitation_other:
      'Cette invitation est destinée à une autre adresse e-mail\u202f: connectez-vous avec celle qui l’a reçue.',
    already_member: 'Cette personne travaille déjà ici.',
    last_head: 'Quelqu’un doit diriger l’équipe\u202f: donnez d’abord ce rôle à un autre membre.',
    changed_meanwhile: 'Quelqu’un d’autre l’a modifié entre-temps. Regardez ce qui s’y trouve à présent.',
  },
  es: {
    sign_in: 'Inicie sesión en su escritorio.',
    confirm_first: 'Confirme primero su correo electrónico: el mensaje con el enlace está en camino.',
    no_desk: 'No tiene ningún escritorio de este tipo.',
    choose_desk: 'Tiene varios escritorios: elija uno.',
    not_yours: 'Su función no lo permite. Pídaselo a quien dirige su equipo.',
    not_here: 'Aquí no hay nada que pueda abrir.',
    file_type: 'Aquí no se aceptan archivos de este tipo.',
    file_size: 'El archivo puede tener como máximo {max} kB.',
    account_exists: 'Ya existe una cuenta de escritorio con este correo electrónico.',
    invitation_gone: 'Esta invitación se ha usado, ha caducado o se ha retirado. Pida una nueva.',
    invitation_other:
      'Esta invitación es para otro correo electrónico: inicie sesión con aquel al que se envió.',
    already_member: 'Esta persona ya trabaja aquí.',
    last_head: 'Alguien debe dirigir el equipo: dé primero esta función a otro miembro.',
    changed_meanwhile: 'Entretanto, otra persona lo ha cambiado. Mire lo que hay ahora.',
  },
};
