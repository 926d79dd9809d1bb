import { LOCALES } from '@caravanserai/locales/registry';
import en, { type MessageKey } from './en';
import { localeOf, translator } from './messages';

const keys = Object.keys(en) as MessageKey[];
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

it.each(LOCALES)('has every text in %s, with the same values', (locale) => {
  const t = translator(locale);
  for (const key of keys) {
    expect([key, t(key).length > 0]).toEqual([key, true]);
    expect([key, names(t(key))]).toEqual([key, names(en[key])]);
  }
});

it('says “test payment” in the words of the glossary', () => {
  const words = {
    en: 'Test payment',
    'zh-CN': '测试支付',
    ru: 'Тестовый платёж',
    ar: 'دفعة تجريبية',
    fr: 'Paiement de test',
    es: 'Pago de prueba',
  };
  for (const locale of LOCALES) expect(translator(locale)('test_payment')).toContain(words[locale]);
});

it('takes the locales that Stripe takes', () => {
  expect(['zh', 'zh-CN', 'fr-FR', 'auto', 'de', undefined].map((tag) => localeOf(tag))).toEqual([
    'zh-CN',
    'zh-CN',
    'fr',
    'en',
    'en',
    'en',
  ]);
});
