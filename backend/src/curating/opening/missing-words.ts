import type { OpeningItem } from '@caravanserai/contracts/desk-opening';
import { fill } from '@caravanserai/customs/explain/fill';
import type { Locale } from '@caravanserai/locales/registry';

/** What a letter says was missing. `{has}` and `{needs}` stand for how many there were, and how many there must be. */
export const MISSING: Readonly<Record<Locale, Readonly<Record<OpeningItem['code'], string>>>> = {
  en: {
    title: 'Title, one sentence and names of the bases; the title in English too',
    story_source: 'Every story, in the language it is written in',
    story_en: 'Every story in English',
    merchants: 'Admitted merchants: {has} of {needs}',
    featured: 'Featured goods that can be bought: {has} of {needs}',
  },
  'zh-CN': {
    title: '标题、简介和各基地名称，以及英文标题',
    story_source: '各篇故事的原文',
    story_en: '各篇故事的英文',
    merchants: '已入驻商家：{has}/{needs}',
    featured: '可购买的推荐商品：{has}/{needs}',
  },
  ru: {
    title: 'Заголовок, одна фраза и названия баз; заголовок и на английском',
    story_source: 'Все рассказы на языке, на котором их пишут',
    story_en: 'Все рассказы на английском',
    merchants: 'Принятые продавцы: {has} из {needs}',
    featured: 'Рекомендуемые товары, которые можно купить: {has} из {needs}',
  },
  ar: {
    title: 'العنوان والجملة الواحدة وأسماء القواعد، والعنوان بالإنجليزية أيضًا',
    story_source: 'كل قصة باللغة التي تُكتب بها',
    story_en: 'كل قصة بالإنجليزية',
    merchants: 'البائعون المقبولون: {has} من {needs}',
    featured: 'المنتجات المختارة التي يمكن شراؤها: {has} من {needs}',
  },
  fr: {
    title: 'Titre, phrase de présentation et noms des bases\u202f; le titre en anglais aussi',
    story_source: 'Chaque récit, dans la langue où il est écrit',
    story_en: 'Chaque récit en anglais',
    merchants: 'Vendeurs admis\u202f: {has} sur {needs}',
    featured: 'Produits mis en avant pouvant être achetés\u202f: {has} sur {needs}',
  },
  es: {
    title: 'Título, frase de presentación y nombres de las bases; el título también en inglés',
    story_source: 'Cada relato en el idioma en que se escribe',
    story_en: 'Cada relato en inglés',
    merchants: 'Vendedores admitidos: {has} de {needs}',
    featured: 'Productos destacados que se pueden comprar: {has} de {needs}',
  },
};

/** What is missing, a line for each. */
export const missingInWords = (items: readonly OpeningItem[], locale: Locale): string =>
  items
    .filter(({ done }) => !done)
    .map(({ code, has, needs }) => fill(MISSING[locale][code], { has: String(has), needs: String(needs) }))
    .join('\n');
