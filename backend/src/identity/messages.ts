import type { NumberKind } from '@caravanserai/customs/identity/number-kind';
import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import type { OrdererProblem } from './orderer';
import { identityWords } from './words/words-in';

export type OrdererFault = OrdererProblem | 'other_name' | 'not_needed';

/** What can be wrong with what was typed. */
export const FAULTS: readonly OrdererFault[] = [
  'name',
  'length',
  'characters',
  'region',
  'birth_date',
  'checksum',
  'never_issued',
  'fictional_only',
  'other_name',
];

const MESSAGES: Readonly<Record<Locale, Readonly<Record<OrdererFault, string>>>> = {
  en: {
    name: 'Enter the name as on the identity document.',
    length: 'The number has 18 characters.',
    characters: 'The number has 17 digits and ends with a digit or X.',
    region: 'The first digits of the number don’t match any region.',
    birth_date: 'The birth date in the number does not exist.',
    checksum: 'A character of the number is wrong: the last one does not fit the others.',
    fictional_only: 'This is a demonstration: use the made-up number that is offered, never a real one.',
    other_name: 'This number was used with another name. Check the name and the number.',
    never_issued: 'This number is never given out. Check it.',
    not_needed: 'Customs asks for no number for this cart.',
  },
  'zh-CN': {
    name: '请填写证件上的姓名。',
    length: '身份证号码应为18位。',
    characters: '身份证号码前17位为数字，末位为数字或X。',
    region: '身份证号码开头的地区代码不存在。',
    birth_date: '身份证号码中的出生日期不存在。',
    checksum: '身份证号码有误：校验位不符。',
    fictional_only: '本站为演示：请使用所提供的虚构号码，切勿填写真实号码。',
    other_name: '该号码曾与其他姓名一起使用，请核对姓名和号码。',
    never_issued: '该号码从未发放，请核对。',
    not_needed: '此购物车无需向海关提供号码。',
  },
  ru: {
    name: 'Укажите имя как в документе.',
    length: 'В номере 18 знаков.',
    characters: 'Номер состоит из 17 цифр и заканчивается цифрой или буквой X.',
    region: 'Первые цифры номера не соответствуют ни одному региону.',
    birth_date: 'Даты рождения, указанной в номере, не существует.',
    checksum: 'В номере ошибка: последний знак не подходит к остальным.',
    fictional_only: 'Это демонстрация: используйте предложенный вымышленный номер, а не настоящий.',
    other_name: 'Этот номер уже указывали с другим именем. Проверьте имя и номер.',
    never_issued: 'Такой номер никому не выдаётся. Проверьте его.',
    not_needed: 'Для этой корзины таможня номера не требует.',
  },
  ar: {
    name: 'أدخل الاسم كما في وثيقة الهوية.',
    length: 'يتكون الرقم من 18 خانة.',
    characters: 'يتكون الرقم من 17 رقمًا وينتهي برقم أو بالحرف X.',
    region: 'الأرقام الأولى لا توافق أي منطقة.',
    birth_date: 'تاريخ الميلاد الوارد في الرقم غير موجود.',
    checksum: 'في الرقم خطأ: الخانة الأخيرة لا توافق ما قبلها.',
    fictional_only: 'هذا عرض تجريبي: استخدم الرقم الوهمي المقترح ولا تستخدم رقمًا حقيقيًا.',
    other_name: 'استُخدم هذا الرقم من قبل مع اسم آخر. تحقق من الاسم والرقم.',
    never_issued: 'هذا الرقم لا يُمنح لأحد. تحقق منه.',
    not_needed: 'لا تطلب الجمارك رقمًا لهذه السلة.',
  },
  fr: {
    name: 'Indiquez le nom tel qu’il figure sur la pièce d’identité.',
    length: 'Le numéro compte 18 caractères.',
    characters: 'Le numéro compte 17 chiffres et se termine par un chiffre ou par X.',
    region: 'Les premiers chiffres du numéro ne correspondent à aucune région.',
    birth_date: 'La date de naissance contenue dans le numéro n’existe pas.',
    checksum: 'Un caractère du numéro est faux : le dernier ne correspond pas aux autres.',
    fictional_only: 'Ceci est une démonstration : utilisez le numéro fictif proposé, jamais un vrai.',
    other_name: 'Ce numéro a déjà été utilisé avec un autre nom. Vérifiez le nom et le numéro.',
    never_issued: 'Ce numéro n’est jamais attribué. Vérifiez-le.',
    not_needed: 'La douane ne demande aucun numéro pour ce panier.',
  },
  es: {
    name: 'Escriba el nombre tal como figura en el documento de identidad.',
    length: 'El número tiene 18 caracteres.',
    characters: 'El número tiene 17 cifras y termina en una cifra o en X.',
    region: 'Las primeras cifras del número no corresponden a ninguna región.',
    birth_date: 'La fecha de nacimiento que contiene el número no existe.',
    checksum: 'El número contiene un error: el último carácter no concuerda con los demás.',
    fictional_only: 'Esto es una demostración: use el número ficticio que se ofrece, nunca uno real.',
    other_name: 'Este número ya se usó con otro nombre. Revise el nombre y el número.',
    never_issued: 'Este número no se asigna nunca. Revíselo.',
    not_needed: 'La aduana no pide ningún número para este carrito.',
  },
};

/**
 * The sentence for a fault in the asked language; English where it is none of ours. Numbers of other kinds than
 * China's say what a well-formed one looks like.
 */
export function ordererMessage(
  fault: OrdererFault,
  asked: string | null | undefined,
  kind: NumberKind = 'CN_RESIDENT',
): string {
  const locale = (asked && normaliseLocale(asked)) || DEFAULT_LOCALE;
  const formOnly = kind !== 'CN_RESIDENT' && (fault === 'length' || fault === 'characters');
  return formOnly ? identityWords(locale).kinds[kind].form : MESSAGES[locale][fault];
}
