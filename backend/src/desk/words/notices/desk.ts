import type { Notices } from './notice-words';

/** Notices of the ground itself. */
export const deskNotices: Notices = {
  role_changed: {
    en: {
      subject: 'Your role at {tenant} has changed',
      title: 'Your role has changed',
      lead: 'From now on you see at {tenant} what your new role may do.',
      next: '',
      button: 'To the desk',
    },
    'zh-CN': {
      subject: '您在{tenant}的角色已更改',
      title: '您的角色已更改',
      lead: '从现在起，您在{tenant}看到的是新角色可以办理的内容。',
      next: '',
      button: '前往工作台',
    },
    ru: {
      subject: 'Ваша роль в кабинете {tenant} изменилась',
      title: 'Ваша роль изменилась',
      lead: 'Теперь в кабинете {tenant} вы видите то, что доступно вашей новой роли.',
      next: '',
      button: 'В кабинет',
    },
    ar: {
      subject: 'تغيّر دورك لدى {tenant}',
      title: 'تغيّر دورك',
      lead: 'من الآن ترى لدى {tenant} ما يسمح به دورك الجديد.',
      next: '',
      button: 'إلى المكتب',
    },
    fr: {
      subject: 'Votre rôle chez {tenant} a changé',
      title: 'Votre rôle a changé',
      lead: 'Désormais, vous voyez chez {tenant} ce que permet votre nouveau rôle.',
      next: '',
      button: 'Vers le bureau',
    },
    es: {
      subject: 'Su función en {tenant} ha cambiado',
      title: 'Su función ha cambiado',
      lead: 'Desde ahora ve en {tenant} lo que permite su nueva función.',
      next: '',
      button: 'Al escritorio',
    },
  },
  membership_ended: {
    en: {
      subject: 'You no longer work at {tenant}',
      title: 'Your membership has ended',
      lead: 'Whoever heads {tenant} has ended your membership. Its desk is closed to you.',
      next: '',
      button: 'To your desks',
    },
    'zh-CN': {
      subject: '您已不再为{tenant}工作',
      title: '您的成员资格已结束',
      lead: '{tenant}的负责人已结束您的成员资格，您不能再打开其工作台。',
      next: '',
      button: '前往您的工作台',
    },
    ru: {
      subject: 'Вы больше не работаете в кабинете {tenant}',
      title: 'Ваше участие прекращено',
      lead: 'Руководитель кабинета {tenant} прекратил ваше участие. Для вас он закрыт.',
      next: '',
      button: 'К вашим кабинетам',
    },
    ar: {
      subject: 'لم تعد تعمل لدى {tenant}',
      title: 'انتهت عضويتك',
      lead: 'أنهى من يرأس {tenant} عضويتك، ولم يعد مكتبه مفتوحًا لك.',
      next: '',
      button: 'إلى مكاتبك',
    },
    fr: {
      subject: 'Vous ne travaillez plus chez {tenant}',
      title: 'Votre participation a pris fin',
      lead: 'La personne qui dirige {tenant} a mis fin à votre participation. Ce bureau vous est fermé.',
      next: '',
      button: 'Vers vos bureaux',
    },
    es: {
      subject: 'Ya no trabaja en {tenant}',
      title: 'Su participación ha terminado',
      lead: 'Quien dirige {tenant} ha puesto fin a su participación. Ese escritorio ya no está abierto para usted.',
      next: '',
      button: 'A sus escritorios',
    },
  },
};
