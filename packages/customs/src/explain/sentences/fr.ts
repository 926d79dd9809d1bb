import type { Sentences } from './types';

export const sentences: Sentences = {
  freight_share:
    'Valeur avec la livraison : {value} (produit {goods}, part de la livraison {freight}, assurance {insurance}).',
  'freight_share/uninsured':
    'Valeur avec la livraison : {value} (produit {goods}, part de la livraison {freight}).',
  'freight_share/goods_alone': 'Valeur du produit : {goods}, sans rien ajouter pour la livraison.',
  voucher_keeps_value:
    'La réduction de {voucher} diminue ce que vous payez, mais pas la valeur que la douane taxe.',
  voucher_lowers_value: 'La réduction de {voucher} est déjà déduite de cette valeur.',

  retail_import: 'Entre en Chine comme achat personnel : {mode}.',
  within_limits:
    'Envoi d’une valeur de {value}, dans le plafond de {limit} par envoi. Déjà acheté ici cette année : {used} sur {yearly}.',
  'within_limits/first':
    'Envoi d’une valeur de {value}, dans les plafonds de {limit} par envoi et de {yearly} par personne et par an.',
  single_item_over_limit:
    'Article unique d’une valeur de {value}, au-dessus du plafond de {limit} par envoi : autorisé, avec droits et taxes en entier. Déjà acheté ici cette année : {used} sur {yearly}.',
  'single_item_over_limit/first':
    'Article unique d’une valeur de {value}, au-dessus du plafond de {limit} par envoi : autorisé, avec droits et taxes en entier, et compté dans le plafond annuel de {yearly} par personne.',
  too_much_at_once:
    'Envoi d’une valeur de {value}, plus que les {limit} admis en une fois par la douane. Gardez-en une partie pour une deuxième commande.',
  too_much_this_year:
    'Acheté ici cette année : {used}. Avec {value} de plus, le plafond annuel de {yearly} serait dépassé.',
  'too_much_this_year/first': 'Envoi d’une valeur de {value}, plus que tout le plafond annuel de {yearly}.',
  not_for_retail_import: 'Impossible comme achat personnel vers la Chine. {reason}',
  no_duty_within_limits: 'Pas de droits de douane, car l’envoi reste dans les plafonds.',
  class_by_value: 'À {value}, le produit est classé ainsi : {class}. La limite est à {from}.',
  class_to_check: 'Classe fiscale encore à vérifier : {class}. Le montant est une estimation.',
  class_assumed:
    'Le contenu dont dépend la classe fiscale n’est pas indiqué ; la plus taxée est donc retenue : {class}. Le montant est une estimation.',
  consumption_tax:
    'Taxe à la consommation, {class} : {rate} de {base} + {specific}, dont {share} = {amount}.',
  'consumption_tax/percent': 'Taxe à la consommation, {class} : {rate} de {base}, dont {share} = {amount}.',
  'consumption_tax/specific':
    'Taxe à la consommation, {class} : {specific} pour le contenu, dont {share} = {amount}.',
  'consumption_tax/full': 'Taxe à la consommation, {class} : {rate} de {base} + {specific} = {amount}.',
  'consumption_tax/full_percent': 'Taxe à la consommation, {class} : {rate} de {base} = {amount}.',
  'consumption_tax/full_specific': 'Taxe à la consommation, {class} : {specific} pour le contenu = {amount}.',
  'consumption_tax/none': 'Pas de taxe à la consommation : {class}.',
  import_vat: 'TVA à l’importation : {rate} de {base}, dont {share} = {amount}.',
  'import_vat/full': 'TVA à l’importation : {rate} de {base} = {amount}.',

  same_territory:
    'Un même territoire douanier ({from}, {dest}) : ce n’est pas une importation, et aucun droit n’est dû.',
  'same_territory/same_country':
    'Le produit est déjà dans le pays de livraison ({dest}) : pas de douane à la livraison.',
  tax_included: '{name}, déjà dans le prix : {rate} inclus dans {base} = {amount}.',
  import_regime: 'Importé selon ces règles : {dest}, {regime}.',
  exchange: 'Taux de change utilisé : {rate}.',
  excise_goods_no_scheme:
    'L’alcool, le tabac et les autres produits soumis à accise sont exclus des règles des envois de faible valeur, tout comme le reste de l’envoi.',
  up_to_threshold:
    '{basis} : {value}, sans dépasser le seuil de {threshold}. Les règles des envois de faible valeur s’appliquent.',
  over_threshold:
    '{basis} : {value}, au-dessus du seuil de {threshold}. Les règles d’importation complètes s’appliquent.',
  'over_threshold/no_threshold':
    'Il n’y a pas de seuil de franchise : les règles d’importation complètes s’appliquent à toute valeur.',
  over_weight:
    'L’envoi pèse {weight}, plus que la limite de {limit}. Les règles d’importation complètes s’appliquent.',
  no_duty: 'Pas de droits de douane.',
  flat_duty:
    'Droits de douane, forfait de {each} pour chaque type de produit selon le code douanier : {headings} × {each} = {amount}.',
  flat_duty_share: 'Part de ce produit dans le forfait de droits de douane : {amount}.',
  duty: 'Droits de douane : {rate} de {base} = {amount}.',
  duty_less: 'Droits de douane : {rate} de {base}, moins {less} = {amount}.',
  duty_per_kg: 'Droits de douane : {rate} de {base}, mais au moins {perKg} par kg ({weight}) = {amount}.',
  duty_share: 'Part de ce produit dans les droits de douane : {amount}.',
  surcharge: '{kind} : {rate} de {base} = {amount}.',
  excise: '{name} : {contents} × {perUnit} = {amount}.',
  excise_percent: '{name}, selon la valeur : {rate} de {base} = {amount}.',
  no_sales_tax: 'Pas de TVA ni de taxe sur les ventes.',
  sales_tax: '{name} : {rate} de {base} = {amount}.',
  classification_unsure:
    'Le classement douanier ou fiscal de ce produit n’est pas certain ; les montants sont donc une estimation.',
  unknown: '{head} : montant inconnu ({why}).',
  carrier_fee:
    'Le transporteur demande à la livraison ce qui reste dû et peut y ajouter ses propres frais, que nous ne connaissons pas.',
};
