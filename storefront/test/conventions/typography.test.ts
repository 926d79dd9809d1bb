import { messageFiles, messageTexts } from './message-texts';
import type { Locale } from '@caravanserai/locales/registry';

/** What a language's typography rules out. Placeholders and names in Latin letters don't count. */
const WRONG: Partial<Record<Locale, RegExp>> = {
  fr: /[^\u202f][;:!?»](?=$|[\s<])|^[;:!?»]|«(?!\u202f)|'/u,
  'zh-CN': /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}/u,
  ar: /[,;?٠-٩]/u,
  es: /'|[\u00a0\u202f][;:!?]/u,
  ru: /'|“|”/u,
};

const cases = Object.entries(WRONG).flatMap(([locale, wrong]) =>
  messageFiles('en').map((file) => [locale as Locale, file, wrong] as const),
);

it.each(cases)('%s/%s is punctuated as its language is', (locale, file, wrong) => {
  const found = [...messageTexts(locale, file)].filter(([, text]) => wrong.test(text));
  expect(found).toEqual([]);
});
