import type { IdentityWords } from './identity-words';

export const fr: IdentityWords = {
  title: 'Identité pour la douane',
  where:
    'Transmis à la douane et au transporteur qui déclare l’envoi, à personne d’autre : aucun vendeur ne le voit. Conservé chiffré, affiché masqué et effacé {arrived} jours après l’arrivée du dernier envoi, quand aucun retour n’en a plus besoin ; sans commande, après {open} jours.',
  name: 'Nom figurant sur la pièce d’identité',
  kinds: {
    CN_RESIDENT: {
      why: 'La douane chinoise demande qui commande les envois depuis l’entrepôt sous douane et les envois directs depuis l’origine. Le destinataire peut être une autre personne ; le payeur doit être l’acheteur.',
      number: 'Numéro de pièce d’identité',
      form: '18 caractères ; le dernier peut être un X.',
      without:
        'Sans carte d’identité de résident chinois, ces envois ne peuvent pas entrer. Les produits expédiés depuis un stock local n’en demandent pas.',
      missing:
        'Indiquez le nom et le numéro de pièce d’identité de l’acheteur, que demande la douane chinoise.',
    },
    BR_CPF_CNPJ: {
      why: 'La douane brésilienne demande le numéro fiscal de la personne qui reçoit un envoi de l’étranger.',
      number: 'CPF ou CNPJ',
      form: 'Un CPF compte 11 chiffres, un CNPJ 14 caractères.',
      without: '',
      missing: 'Indiquez le CPF ou le CNPJ du destinataire, que demande la douane brésilienne.',
    },
    KR_PCCC: {
      why: 'La douane coréenne demande le code de dédouanement de la personne qui reçoit un envoi de l’étranger. Le nom et le téléphone doivent être ceux enregistrés avec ce code.',
      number: 'Code personnel de dédouanement',
      form: 'P et 12 chiffres.',
      without: 'Le service coréen des douanes délivre ce code sur son site ; il est valable un an.',
      missing: 'Indiquez le code personnel de dédouanement du destinataire, que demande la douane coréenne.',
    },
    KZ_IIN_BIN: {
      why: 'La douane kazakhe demande le numéro de la personne qui reçoit un envoi de l’étranger.',
      number: 'IIN ou BIN',
      form: '12 chiffres.',
      without: '',
      missing: 'Indiquez l’IIN ou le BIN du destinataire, que demande la douane kazakhe.',
    },
  },
};
