import type { SuggestResponse } from '@caravanserai/contracts/listings';
import { CATEGORY_CODES } from '@caravanserai/locales/codes/code-lists';
import type { Locale } from '@caravanserai/locales/registry';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toSuggestions, type Suggestion } from './suggestion';

const PAUSE_MS = 150;
const NOTHING: readonly Suggestion[] = [];

/**
 * What to suggest for a text; nothing for an empty one. Asks after a short pause in typing.
 * @param wanted false asks nothing new, but keeps what is known
 */
export function useSuggestions(text: string, locale: Locale, wanted: boolean): readonly Suggestion[] {
  const { t } = useTranslation('codes');
  const typed = text.trim().slice(0, 60);
  const q = useSettled(typed);
  const { data } = useQuery({
    queryKey: ['suggestions', locale, q],
    queryFn: ({ signal }) => fetchSuggestions(q, locale, signal),
    enabled: wanted && q !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (typed === '' || q === '' || !data) return NOTHING;
  return toSuggestions(data, locale, (code) => {
    const known = CATEGORY_CODES.find((one) => one === code);
    return known && t(`categories.${known}`);
  });
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

async function fetchSuggestions(q: string, locale: Locale, signal: AbortSignal): Promise<SuggestResponse> {
  const response = await fetch(`/api/suggest?${new URLSearchParams({ locale, q }).toString()}`, { signal });
  if (!response.ok) throw new Error(`Suggestions: ${response.status}`);
  return (await response.json()) as SuggestResponse;
}
