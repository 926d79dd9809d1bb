/**
 * Words that make bulk texts differ, in the six languages of the shop: thirty-two each, in no particular sense.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const WORDS = {
  en: split(
    'valley river morning amber cedar lantern meadow harbour garden copper orchard winter silver island caravan mountain bridge market summer forest desert ivory window harvest evening village spring stone canyon pepper north lake',
  ),
  'zh-CN': split(
    '山谷 河流 清晨 琥珀 雪松 灯笼 草地 港湾 花园 铜器 果园 冬日 银色 海岛 商队 高山 石桥 市集 夏日 森林 沙漠 象牙 窗口 丰收 傍晚 村庄 春天 岩石 峡谷 胡椒 北方 湖泊',
  ),
  ru: split(
    'долина река утро янтарь кедр фонарь луг гавань сад медь роща зима серебро остров караван гора мост рынок лето лес пустыня кость окно урожай вечер деревня весна камень ущелье перец север озеро',
  ),
  ar: split(
    'وادي نهر صباح كهرمان أرز فانوس مرج ميناء حديقة نحاس بستان شتاء فضة جزيرة قافلة جبل جسر سوق صيف غابة صحراء عاج نافذة حصاد مساء قرية ربيع حجر أخدود فلفل شمال بحيرة',
  ),
  fr: split(
    'vallée rivière matin ambre cèdre lanterne prairie port jardin cuivre verger hiver argent île caravane montagne pont marché été forêt désert ivoire fenêtre récolte soir village printemps pierre gorge poivre nord lac',
  ),
  es: split(
    'valle río mañana ámbar cedro farol pradera puerto jardín cobre huerto invierno plata isla caravana montaña puente mercado verano bosque desierto marfil ventana cosecha tarde aldea primavera piedra cañón pimienta norte lago',
  ),
};

/** @param {string} words */
function split(words) {
  return words.split(' ');
}

/**
 * SQL for a word of a language, chosen by a hash of what stands in `salt`.
 * @param {string} locale @param {string} salt SQL text expression
 */
export function wordOf(locale, salt) {
  const words = WORDS[locale] ?? WORDS.en ?? [];
  const list = words.map((word) => `'${word}'`).join(', ');
  return `(array[${list}])[1 + (hashtext(${salt}) & 31)]`;
}
