import type { ReturnWords } from './return-words';

export const words: ReturnWords = {
  refusals: {
    too_late: 'Le délai est passé. La page de la commande indique ce qui reste possible.',
    not_yet: 'Ce n’est pas encore possible. La page de la commande indique ce qui l’est maintenant.',
    excluded: 'Ces produits ne peuvent pas être retournés.',
    opened: 'Ces produits ne peuvent être retournés que s’ils n’ont pas été ouverts. Confirmez-le.',
    too_many: 'Vous avez indiqué plus de pièces qu’il n’est possible d’en retourner.',
    already_asked: 'Le retour de ces pièces a déjà été demandé.',
    no_term: 'Aucun délai de retour n’existe pour cet envoi.',
  },
  not_now: 'Cette décision n’est pas possible dans l’état actuel de la demande.',
  never_restocked: 'Les denrées alimentaires ne retournent jamais en stock.',
  statement: 'Je me rétracte du contrat portant sur ces produits de la commande {number}\u202f: {goods}.',
  send_back: {
    shopper: 'Renvoyez les produits au vendeur à vos frais et conservez la preuve d’envoi.',
    merchant: 'Le renvoi des produits est à la charge du vendeur. Conservez la preuve d’envoi.',
    nobody: 'Vous n’avez rien à renvoyer.',
  },
};
