import { LOCALES } from '@caravanserai/locales/registry';
import { customsStage } from '../customs-stage';
import { emulatedCarrier } from '../carrier';
import { carrierName, journeyWords } from './words';

const SCRIPT: Readonly<Record<string, RegExp>> = {
  'zh-CN': /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

describe.each(LOCALES)('the words of a journey in %s', (locale) => {
  const { states, news, customs, carriers, emulated } = journeyWords(locale);
  const all = [states, news, customs, carriers].flatMap((texts) => Object.values(texts)).concat(emulated);

  it('are there, in the language’s own script', () => {
    for (const text of all) expect(text).toMatch(SCRIPT[locale] ?? /\p{Script=Latin}/u);
  });

  it('tell the states apart', () => {
    expect(new Set(Object.values(states)).size).toBe(Object.keys(states).length);
    expect(new Set(Object.values(news)).size).toBe(Object.keys(news).length);
  });

  it('name what is emulated, and leave a real carrier its name', () => {
    expect(carrierName(emulatedCarrier('air'), locale)).toBe(carriers.air);
    expect(carrierName('DHL', locale)).toBe('DHL');
  });
});

it('reads receipts', () => {
  expect(['2', '120', '399', '501', '800', '899', '700', '-621005'].map(customsStage)).toEqual([
    'declared',
    'accepted',
    'audited',
    'held',
    'released',
    'closed',
    'refused',
    'refused',
  ]);
  expect([null, '', 'x', '3'].map(customsStage)).toEqual([undefined, undefined, undefined, undefined]);
});
