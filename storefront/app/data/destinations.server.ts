import type { DestinationsResponse } from '@caravanserai/contracts/reference';
import type { Locale } from '@caravanserai/locales/registry';
import { callBackend } from './backend.server';

const FRESH_MS = 60_000;
const kept = new Map<Locale, { until: number; answer: Promise<DestinationsResponse> }>();

/** Where the shop sends to and the currencies it can show, kept for a minute: every page asks. */
export function destinations(locale: Locale, shopperAddress: string): Promise<DestinationsResponse> {
  const entry = kept.get(locale);
  if (entry && entry.until > Date.now()) return entry.answer;
  const answer = callBackend<DestinationsResponse>('/store/destinations', {
    query: { locale },
    shopperAddress,
  });
  kept.set(locale, { until: Date.now() + FRESH_MS, answer });
  answer.catch(() => kept.delete(locale));
  return answer;
}
