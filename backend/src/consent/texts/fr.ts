import type { ConsentTexts } from './consent-text';

export const fr: ConsentTexts = {
  risk_notice: {
    title: 'Avis sur les achats transfrontaliers',
    statements: [
      'Les produits respectent les normes de leur pays d’origine. Celles-ci peuvent différer des normes chinoises de qualité, de sécurité, d’hygiène, d’environnement et d’étiquetage ; vous assumez vous-même le risque qui en découle.',
      'Ils peuvent être sans étiquette en chinois. L’étiquette en chinois figure sur la page du produit.',
      'Ils sont réservés à votre usage personnel et ne doivent pas être revendus.',
    ],
    agree: 'J’ai lu et j’accepte cet avis, et j’achète pour mon usage personnel.',
    missing: 'Acceptez l’avis sur les achats transfrontaliers ou retirez ces produits du panier.',
  },
  sensitive_data: {
    title: 'Utilisation de votre numéro d’identité',
    statements: [
      'C’est une donnée sensible. Elle ne sert qu’à déclarer vos envois à la douane et à compter votre plafond annuel.',
      'Vous pouvez retirer cet accord jusqu’à la commande ; ces envois ne peuvent alors pas être commandés.',
    ],
    agree: 'J’accepte, à part, que mon nom et mon numéro de pièce d’identité servent à cela.',
    missing: 'Acceptez l’utilisation de votre numéro d’identité ou retirez ces produits du panier.',
  },
  age_18: {
    title: 'Alcool',
    statements: [
      'Les produits alcoolisés ne sont remis qu’à des adultes. Le livreur peut demander une preuve d’âge.',
    ],
    agree: 'J’ai 18 ans ou plus, de même que la personne qui reçoit l’envoi.',
    missing: 'Confirmez que vous avez 18 ans ou plus, ou retirez les produits alcoolisés du panier.',
  },
};
