import type { MailWords } from './words';

export const words: MailWords = {
  letters: {
    order_placed: {
      subject: 'Commande {number} : merci',
      title: 'Merci pour votre commande',
      lead: 'Votre commande {number} est passée. Voici ce que vous avez commandé, le montant et les dates d’arrivée.',
      next: '',
    },
    held: {
      subject: 'Commande {number} : la douane contrôle un envoi',
      title: 'Retenu pour contrôle',
      lead: 'La douane contrôle votre envoi du vendeur « {merchant} ». Cela arrive à certains envois ; vous n’avez rien à faire.',
      next: 'Il peut arriver plus tard que prévu. Nous vous écrirons dès que la douane aura décidé.',
    },
    released: {
      subject: 'Commande {number} : un envoi est libéré par la douane',
      title: 'Libéré par la douane',
      lead: 'La douane a libéré votre envoi du vendeur « {merchant} ».',
      next: 'Le transporteur vous l’apporte maintenant.',
    },
    refused: {
      subject: 'Commande {number} : la douane a refusé un envoi',
      title: 'Refusé par la douane',
      lead: 'La douane n’a pas admis votre envoi du vendeur « {merchant} ». Il ne vous parviendra pas.',
      next: 'Ce que vous avez payé pour lui vous est remboursé. Nous vous écrirons quand l’argent sera parti.',
    },
    handed_over: {
      subject: 'Commande {number} : un envoi est en route',
      title: 'En route',
      lead: 'Votre envoi du vendeur « {merchant} » a été remis au transporteur.',
      next: '',
    },
    delivered: {
      subject: 'Commande {number} : un envoi est arrivé',
      title: 'Livré',
      lead: 'Votre envoi du vendeur « {merchant} » a été livré le {date}.',
      next: 'Un problème, ou un produit qui ne convient pas ? La page de la commande indique ce qui peut être rendu et jusqu’à quand.',
    },
    cancelled: {
      subject: 'Commande {number} : un envoi est annulé',
      title: 'Envoi annulé',
      lead: 'Votre envoi du vendeur « {merchant} » est annulé. Il ne partira pas.',
      next: 'Ce que vous avez payé pour lui vous est remboursé. Nous vous écrirons quand l’argent sera parti.',
    },
    order_cancelled: {
      subject: 'Commande {number} : annulée',
      title: 'Commande annulée',
      lead: 'Votre commande {number} est annulée. Rien ne sera expédié.',
      next: 'Ce que vous avez payé vous est remboursé. Nous vous écrirons quand l’argent sera parti.',
    },
    refunded: {
      subject: 'Commande {number} : remboursement de {amount}',
      title: 'Votre remboursement',
      lead: 'Nous avons renvoyé {amount} par le moyen de paiement que vous aviez choisi.',
      next: 'Votre banque peut mettre quelques jours ouvrés à l’afficher.',
    },
    payment_returned: {
      subject: 'Votre paiement vous est rendu',
      title: 'Votre paiement vous est rendu',
      lead: 'Un paiement de {amount} nous est parvenu de votre part sans commande correspondante : il a été fait deux fois, ou la commande n’a pas pu être passée.',
      next: 'Nous l’avons renvoyé par le moyen de paiement que vous aviez choisi. Votre banque peut mettre quelques jours ouvrés à l’afficher.',
    },
    withdrawal_received: {
      subject: 'Commande {number} : votre rétractation nous est parvenue',
      title: 'Votre rétractation',
      lead: 'Nous confirmons que votre rétractation nous est parvenue. Conservez ce message.',
      next: 'La page de la commande indique comment renvoyer les produits et quand vous serez remboursé.',
    },
    return_received: {
      subject: 'Commande {number} : votre demande de retour nous est parvenue',
      title: 'Votre demande de retour',
      lead: 'Votre demande de retour nous est parvenue.',
      next: 'Nous vous écrirons quand elle sera tranchée. Gardez les produits jusque-là.',
    },
    return_accepted: {
      subject: 'Commande {number} : votre retour est accepté',
      title: 'Retour accepté',
      lead: 'Vous pouvez renvoyer ces produits.',
      next: 'Nous les remboursons une fois arrivés et contrôlés.',
    },
    return_refused: {
      subject: 'Commande {number} : votre demande de retour est refusée',
      title: 'Retour refusé',
      lead: 'Ces produits ne peuvent pas être rendus.',
      next: '',
    },
    password_reset: {
      subject: 'Choisissez un nouveau mot de passe',
      title: 'Choisissez un nouveau mot de passe',
      lead: 'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte.',
      next: 'Le lien sert une seule fois, jusqu’au {date}. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
    },
    email_verification: {
      subject: 'Confirmez votre adresse e-mail',
      title: 'Confirmez votre adresse e-mail',
      lead: 'Ouvrez le lien pour confirmer que cette adresse est la vôtre.',
      next: 'Le lien est valable jusqu’au {date}. Si vous n’avez pas ouvert de compte, ne faites rien.',
    },
    desk_invitation: {
      subject: 'Votre invitation chez {tenant}',
      title: 'Travailler au bureau de {tenant}',
      lead: '{inviter} vous invite à travailler au bureau de {tenant} sur Caravanserai.',
      next: 'Le lien fonctionne une seule fois, jusqu’au {date}. Si vous ne savez pas de quoi il s’agit, ne faites rien.',
    },
    account_erased: {
      subject: 'Votre compte est effacé',
      title: 'Votre compte est effacé',
      lead: 'Votre compte et les adresses qu’il contenait sont effacés, comme vous l’avez demandé.',
      next: 'Ce que la loi nous oblige à garder de vos commandes reste jusqu’au {date}. Nom et adresse en sont effacés dès que plus rien ne peut être rendu.',
    },
  },
  refunds: {
    cancelled: 'Pour ce qui a été annulé.',
    return: 'Pour les produits que vous avez rendus.',
    withdrawal: 'À la suite de votre rétractation.',
    refused: 'Pour l’envoi que la douane a refusé.',
  },
  order: {
    view: 'Voir la commande',
    secret:
      'Le lien ouvre votre commande sans connexion. Toute personne qui a ce message peut la voir : ne le transférez pas.',
    parcels: {
      one: 'Un envoi vous parviendra',
      many: '{count} d’envois vous parviendront séparément',
      other: '{count} envois vous parviendront séparément',
    },
    next: 'La suite',
    each_turn: 'Nous vous écrirons à chaque étape.',
    change_mind:
      'Vous changez d’avis ? La page de la commande indique ce qui peut être annulé ou rendu, et jusqu’à quand.',
    routes: {
      bonded:
        'L’entrepôt sous douane prépare l’envoi et le dédouane à votre nom ; puis un livreur vous l’apporte.',
      direct_mail:
        'Le vendeur expédie depuis l’étranger. L’envoi est dédouané à son arrivée ; les frais non compris dans votre total sont à payer à la livraison.',
      domestic:
        'L’envoi part d’un entrepôt de votre pays ou de votre zone douanière. Rien à payer à la livraison.',
    },
    due: {
      nothing: 'Rien à payer à la livraison.',
      known: 'À payer à la livraison : {amount}.',
      unknown: 'Des frais dont nous ignorons le montant peuvent être dus à la livraison.',
    },
  },
  names: {
    number: 'Commande',
    placed_on: 'Date de commande',
    ship_to: 'Livrer vers',
    arrives: 'Arrive',
    way: 'Mode d’expédition',
    carrier: 'Transporteur',
    tracking: 'Numéro de suivi',
    reference: 'Référence',
    received: 'Reçu',
    declared_by: 'Déclarant',
    send_by: 'À renvoyer au plus tard le',
    reason: 'Motif',
    goods: 'Produits',
    voucher: 'Codes de réduction',
    credit: 'Cartes cadeaux',
    freight: 'Livraison',
    free: 'gratuite',
    total: 'Total',
    pay_now: 'Payé maintenant',
    on_delivery: 'À payer à la livraison',
    in_all: 'Prix total, droits et livraison compris',
    not_known: 'montant inconnu',
    test_payment: 'Paiement de test : aucune somme n’a été débitée.',
  },
  buttons: {
    password_reset: 'Choisir un nouveau mot de passe',
    email_verification: 'Confirmer l’adresse',
    desk_invitation: 'Voir l’invitation',
  },
  foot: {
    order: 'Vous recevez ce message en raison d’une commande chez Caravanserai.',
    account: 'Vous recevez ce message car cette adresse a été donnée pour un compte chez Caravanserai.',
    desk: 'Vous recevez ce message parce que vous travaillez à un bureau de Caravanserai.',
    demonstration:
      'Ceci est une démonstration, sans lien avec aucun gouvernement ; rien n’y est vendu. Douane et transporteurs sont simulés.',
  },
};
