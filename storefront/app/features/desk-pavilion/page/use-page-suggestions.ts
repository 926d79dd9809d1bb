import type { PageSuggestionsResponse } from '@caravanserai/contracts/desk-pavilion';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PairRow, Suggestion } from '../../../desk/pair/pair-row';
import { useDeskCall } from '../../../desk/use-desk-call';

/** Help for each text of a part, by its row; asked once per wording of the source. */
export function usePageSuggestions(
  pavilion: string,
  part: string,
  rows: readonly PairRow[],
): Record<string, readonly Suggestion[]> {
  const { t } = useTranslation('desk-pavilion');
  const call = useDeskCall();
  const [first] = rows;
  const language = first?.target.locale ?? '';
  const foreign = first !== undefined && first.source.locale !== language;
  const { data } = useQuery({
    queryKey: ['page-suggestions', pavilion, part, language, rows.map(({ source }) => source.value)],
    queryFn: ({ signal }) =>
      call<PageSuggestionsResponse>('/page/suggestions', { query: { part, language }, signal }),
    staleTime: Infinity,
    enabled: foreign,
  });
  return Object.fromEntries(
    (data?.fields ?? []).map(({ field, source, terms, before }) => [
      `${part} ${field}`,
      [
        ...before.map((target) => ({ kind: 'memory' as const, source, target, from: t('page.before') })),
        ...terms.map(({ found, term }) => ({ kind: 'term' as const, source: found, target: term })),
      ],
    ]),
  );
}
