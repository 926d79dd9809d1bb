import { listingState } from '@caravanserai/contracts/desk-life';
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../../desk/ui/tabs';
import { withAsked, type Question } from './question';

/** All listings, or those in one state; states that no listing is in aren't shown. */
export function StateTabs({
  counts,
  question,
}: {
  counts: Readonly<Record<string, number>>;
  question: Question;
}) {
  const { t } = useTranslation('desk-write');
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const states = listingState.options.filter((state) => (counts[state] ?? 0) > 0 || state === question.state);
  return (
    <Tabs
      label={t('listings.by_state')}
      tabs={[
        {
          to: withAsked(question, { state: undefined }),
          label: t('listings.all'),
          current: question.state === undefined,
          count: all,
        },
        ...states.map((state) => ({
          to: withAsked(question, { state }),
          label: t(`state.${state}`),
          current: question.state === state,
          count: counts[state] ?? 0,
        })),
      ]}
    />
  );
}
