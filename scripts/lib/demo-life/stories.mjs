/**
 * What shoppers buy and what becomes of it, so that desks and figures show life at the first start. Nothing in it is
 * left to chance.
 * @typedef {object} Story
 * @property {string} name told once, and never again
 * @property {string} country ISO @property {string} locale
 * @property {readonly (readonly [string, number])[]} goods product handles with pieces
 * @property {readonly Step[]} then what happens to each parcel, in order
 *
 * `pack` and `hand_over` are the merchant's; events of customs and carriers are steered as in Medusa Admin; the rest is
 * the shopper's, and `receive` and `inspect` the platform's answer.
 * @typedef {'pack' | 'hand_over' | Event | 'cancel' | 'stop' | 'damaged' | 'withdraw' | 'receive' | 'inspect'} Step
 * @typedef {'declare' | 'customs_accept' | 'customs_hold' | 'customs_release' | 'depart' | 'deliver' | 'hand_over'} Event
 */

/** @type {readonly Step[]} */
const MAILED = ['pack', 'hand_over', 'depart', 'declare', 'customs_accept', 'customs_release', 'deliver'];
/** @type {readonly Step[]} */
const CLEARED = ['declare', 'customs_accept', 'customs_release'];

/** @type {readonly Story[]} */
export const STORIES = [
  {
    name: 'raisins-to-paris',
    ...{ country: 'FR', locale: 'fr', goods: [['green-raisins-500g-direct-mail-uz-tas', 2]], then: [] },
  },
  {
    name: 'scarf-and-apricots-to-lyon',
    ...{ country: 'FR', locale: 'fr', then: [] },
    goods: [
      ['silk-ikat-scarf-direct-mail-uz-tas', 1],
      ['dried-apricots-500g-direct-mail-uz-tas', 2],
    ],
  },
  {
    name: 'apricots-to-shanghai',
    ...{ country: 'CN', locale: 'zh-CN', goods: [['dried-apricots-500g-bonded-sh-wgq', 2]], then: [] },
  },
  {
    name: 'walnuts-held-by-customs',
    ...{ country: 'CN', locale: 'zh-CN', goods: [['walnut-kernels-300g-bonded-cq-xy', 2]] },
    then: ['pack', 'declare', 'customs_accept', 'customs_hold'],
  },
  {
    name: 'raisins-released',
    ...{ country: 'CN', locale: 'zh-CN', goods: [['green-raisins-500g-bonded-sh-wgq', 3]] },
    then: ['pack', ...CLEARED],
  },
  {
    name: 'melon-to-dubai',
    ...{ country: 'AE', locale: 'ar', goods: [['dried-melon-250g-direct-mail-uz-tas', 2]], then: ['pack'] },
  },
  {
    name: 'sugar-stopped',
    ...{ country: 'CN', locale: 'zh-CN', goods: [['navat-sugar-300g-bonded-cq-xy', 1]] },
    then: ['declare', 'customs_accept', 'stop'],
  },
  {
    name: 'raisins-damaged',
    ...{ country: 'ES', locale: 'es', goods: [['green-raisins-500g-direct-mail-uz-tas', 4]] },
    then: [...MAILED, 'damaged'],
  },
  {
    name: 'apricots-sent-back',
    ...{ country: 'FR', locale: 'fr', goods: [['dried-apricots-500g-direct-mail-uz-tas', 3]] },
    then: [...MAILED, 'withdraw', 'receive', 'inspect'],
  },
  {
    name: 'scarf-on-its-way',
    ...{ country: 'AE', locale: 'ru', goods: [['silk-ikat-scarf-direct-mail-uz-tas', 1]] },
    then: ['pack', 'hand_over', 'depart'],
  },
  {
    name: 'scarf-delivered',
    ...{ country: 'GB', locale: 'en', goods: [['silk-ikat-scarf-direct-mail-uz-tas', 2]], then: MAILED },
  },
  {
    name: 'cancelled',
    ...{
      country: 'FR',
      locale: 'en',
      goods: [['walnut-kernels-300g-direct-mail-uz-tas', 1]],
      then: ['cancel'],
    },
  },
  {
    name: 'coffee-delivered',
    ...{ country: 'CN', locale: 'zh-CN', goods: [['bourbon-coffee-250g-bonded-sh-wgq', 2]] },
    then: [...CLEARED, 'hand_over', 'depart', 'deliver'],
  },
  {
    name: 'tea-and-coffee-to-london',
    ...{ country: 'GB', locale: 'en', then: [] },
    goods: [
      ['bourbon-coffee-250g-direct-mail-rw-kgl', 1],
      ['black-tea-250g-direct-mail-rw-kgl', 1],
    ],
  },
];
