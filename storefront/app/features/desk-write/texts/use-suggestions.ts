import type { SuggestionsResponse } from '@caravanserai/contracts/desk-write-help';
import { useQueries } from '@tanstack/react-query';
import type { PairRow, Suggestion } from '../../../desk/pair/pair-row';
import { useDeskCall } from '../../../desk/use-desk-call';

/** Help for each text of the source, by its row; asked once per wording. */
export function useSuggestions(
  id: string,
  rows: readonly PairRow[],
  language: string,
  before: (title: string) => string,
): Record<string, readonly Suggestion[]> {
  const call = useDeskCall();
  const asked = rows.filter(
    ({ source, target }) => source.value.trim() !== '' && source.locale !== target.locale,
  );
  return useQueries({
    queries: asked.map(({ key: field, source }) => ({
      queryKey: ['desk-suggestions', id, field, language, source.value],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call<SuggestionsResponse>(`/listings/${id}/suggestions`, { query: { field, language }, signal }),
      staleTime: Infinity,
    })),
    combine: (answers) =>
      Object.fromEntries(
        answers.flatMap(({ data }) => (data ? [[data.field, suggestionsOf(data, before)] as const] : [])),
      ),
  });
}

function suggestionsOf(
  { terms, memory }: SuggestionsResponse,
  before: (title: string) => string,
): Suggestion[] {
  return [
    ...memory.map(({ source, target, goods }) => ({
      kind: 'memory' as const,
      source,
      target,
      from: before(goods.title),
    })),
    ...terms.map(({ found, term }) => ({ kind: 'term' as const, source: found, target: term })),
  ];
}
