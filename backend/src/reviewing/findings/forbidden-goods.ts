/** Why goods have no place here; a code with words in the desk's messages. */
export type GoodsBan =
  | 'arms'
  | 'explosives'
  | 'ivory'
  | 'medicines'
  | 'narcotics'
  | 'tobacco'
  | 'antiques'
  | 'live_animals'
  | 'wild_animals'
  | 'waste'
  | 'health_food';

/**
 * Headings of the Harmonised System that the marketplace takes from nobody, whatever the destination. Arms and
 * explosives: not by post (UPU Convention, article 19); ivory, tortoiseshell, coral and wild animals: CITES; medicines
 * and narcotics need licences that no merchant here has (of the plants of 1211 coca, poppy straw and ephedra have codes
 * of their own; 121190 is hibiscus and mint as well); tobacco: WHO FCTC protocol, article 11 on distance selling;
 * antiques: export bans of nearly every country of origin (UNESCO 1970).
 */
const HEADINGS: readonly (readonly [GoodsBan, readonly string[]])[] = [
  ['arms', ['93', '8710']],
  ['explosives', ['36']],
  ['ivory', ['0507', '0508', '960110', '960190']],
  ['medicines', ['30']],
  ['narcotics', ['121130', '121140', '121150', '130211', '2939']],
  ['tobacco', ['24']],
  ['antiques', ['9705', '9706']],
  ['live_animals', ['01', '0301']],
  ['wild_animals', ['4301', '4302', '4303', '020840', '030771']],
  ['waste', ['3825', '3915', '6309', '6310']],
];

/** Why goods can't be sold here at all; undefined where they can. `hs6`: digits, may be empty. */
export function forbiddenGoods(goods: { hs6: string; flags: readonly string[] }): GoodsBan | undefined {
  const digits = goods.hs6.replaceAll(/\D/g, '');
  if (digits !== '') {
    const ban = HEADINGS.find(([, headings]) => headings.some((heading) => digits.startsWith(heading)));
    if (ban) return ban[0];
  }
  return goods.flags.includes('HEALTH_FOOD') ? 'health_food' : undefined;
}
