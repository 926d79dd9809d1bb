import type { ListingState, RevisionState } from '@caravanserai/contracts/desk-life';
import { useTranslation } from 'react-i18next';
import { StateBadge, type BadgeTone } from '../ui/state-badge';

const TONES: Readonly<Record<ListingState, BadgeTone>> = {
  draft: 'plain',
  in_review: 'wait',
  changes_asked: 'warn',
  refused: 'bad',
  published: 'ok',
  paused: 'wait',
};

interface ListingBadgeProps {
  readonly state: ListingState;
  /** What is being changed while shoppers read the published listing. */
  readonly change: RevisionState | null;
}

/** The state of a listing; of a published one also how far its next version is. */
export function ListingBadge({ state, change }: ListingBadgeProps) {
  const { t } = useTranslation('desk-write');
  const next = change === 'published' || change === 'withdrawn' || change === state ? null : change;
  return (
    <span className="badges">
      <StateBadge tone={TONES[state]}>{t(`state.${state}`)}</StateBadge>
      {next && <StateBadge tone={TONES[next]}>{t(`change.${next}`)}</StateBadge>}
    </span>
  );
}
