import { glossary, type GlossaryTerm } from '@caravanserai/locales/glossary';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import { messageFiles, messageTexts, PLURAL } from './message-texts';

type Foreign = Exclude<Locale, 'en'>;

interface Use {
  readonly term: GlossaryTerm;
  /** How English says the term inside a text. */
  readonly english: RegExp;
  /** The part of each language's word that stays the same when it is inflected; without accents. */
  readonly stem: Readonly<Record<Foreign, RegExp>>;
}

const row = (
  term: GlossaryTerm,
  english: RegExp,
  zh: RegExp,
  ru: RegExp,
  ar: RegExp,
  fr: RegExp,
  es: RegExp,
): Use => ({ term, english, stem: { 'zh-CN': zh, ru, ar, fr, es } });

const USES: readonly Use[] = [
  row('nationalPavilion', /\bpavilions?\b/, /馆/, /павильон/, /جناح|اجنحة/, /pavillon/, /pabellon/),
  row('merchant', /\bmerchants?\b/, /商家/, /продав[ец]/, /بائع/, /vendeur/, /vendedor/),
  row('operator', /\boperators?\b/, /运营方/, /оператор/, /مشغل/, /operateur/, /operador/),
  row('consignment', /\bparcels?\b/, /包裹/, /отправлени/, /شحن/, /envoi/, /envio/),
  row(
    'bonded',
    /\bbonded warehouses?\b/,
    /保税仓/,
    /бондов\S+ склад/,
    /مستودع\S* (ال)?جمركي/,
    /entrepot sous douane/,
    /depositos? aduanero/,
  ),
  row(
    'directMail',
    /\bdirect mail\b/,
    /海外直邮/,
    /прям\S+ доставк/,
    /شحن (ال)?مباشر/,
    /envoi direct/,
    /envio directo/,
  ),
  row(
    'domestic',
    /\bdomestic stock\b/,
    /国内现货/,
    /склад\S* в стране/,
    /مخزون محلي/,
    /stock local/,
    /existencias locales/,
  ),
  row(
    'bestBefore',
    /\bbest before\b/,
    /保质期至/,
    /годен до/,
    /يفضل استهلاكه قبل/,
    /a consommer de preference avant/,
    /consumir preferentemente antes/,
  ),
  row('shipTo', /^ship to\b/, /^配送至/, /^куда доставить/, /^التوصيل الى/, /^livrer vers/, /^enviar a/),
  row(
    'countryOrRegion',
    /\bcountry or region\b/,
    /国家或地区/,
    /стран\S+ или регион/,
    /بلد\S* (\S+ )?او (ال)?منطقة/,
    /pays ou ((une|une autre|la|cette) )?region/,
    /pais o region/,
  ),
  row(
    'displayCurrency',
    /\bdisplay currency\b/,
    /显示货币/,
    /валют\S показа/,
    /عملة العرض/,
    /devise d’affichage/,
    /moneda mostrada/,
  ),
  row(
    'chargedIn',
    /\bcharged in: /,
    /结算货币/,
    /списывается в валюте/,
    /يخصم بعملة/,
    /debite en/,
    /se cobra en/,
  ),
  row(
    'howItShips',
    /\bhow it ships\b/,
    /发货方式/,
    /способ\S* отправки/,
    /طريقة ال?ارسال/,
    /mode d’expedition/,
    /modalidad de envio/,
  ),
  row(
    'sourcingBase',
    /\bsourcing bases?\b/,
    /直采基地/,
    /баз\S* прямых закупок/,
    /(قاعدة|قواعد) (ال|لل)توريد المباشر/,
    /bases? d’approvisionnement direct/,
    /bases? de compra directa/,
  ),
  row('origin', /^origin\b/, /原产地/, /стран\S происхождения/, /بلد المنشا/, /origine/, /origen/),
  row(
    'testPayment',
    /\btest payment\b/,
    /测试支付/,
    /тестов/,
    /دفعة (ال)?تجريبية/,
    /paiement de test/,
    /pago de prueba/,
  ),
];

const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');
const fold = (text: string): string => unmarked(text.toLowerCase());
/** A stem without marks, as the text it is looked for in: Russian й and ё lose theirs too. */
const foldStem = (stem: RegExp): RegExp => new RegExp(unmarked(stem.source), 'u');
const FOREIGN = LOCALES.filter((locale): locale is Foreign => locale !== 'en');

describe.each(FOREIGN)('the glossary in %s', (locale) => {
  it('has the stems looked for below', () => {
    for (const { term, stem } of USES) expect(fold(glossary(term, locale))).toMatch(foldStem(stem[locale]));
  });

  it.each(messageFiles('en'))('is used in %s', (file) => {
    const english = messageTexts('en', file);
    const strayed = [...messageTexts(locale, file)].flatMap(([key, text]) => {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      return USES.filter(
        ({ english: said, stem }) =>
          said.test(original.toLowerCase()) && !foldStem(stem[locale]).test(fold(text)),
      ).map(({ term }) => `${key} should say ${glossary(term, locale)}: ${text}`);
    });
    expect(strayed).toEqual([]);
  });
});
