import type { Locale } from '@caravanserai/locales/registry';
import { transportOf } from '../carrier';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import type { JourneyWords } from './types';
import { words as zhCN } from './zh-CN';

const ALL: Readonly<Record<Locale, JourneyWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

/** What page, letters and desks call the steps of a journey. No browser bundle holds them. */
export const journeyWords = (locale: Locale): JourneyWords => ALL[locale];

/** A carrier's name in words: an emulated one says so, a real one keeps its own. */
export function carrierName(carrier: string, locale: Locale): string {
  const transport = transportOf(carrier);
  return transport ? ALL[locale].carriers[transport] : carrier;
}
