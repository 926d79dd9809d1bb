import type { ListingAction, ListingState, RevisionState } from '@caravanserai/contracts/desk-life';
import type { MerchantRole } from '@caravanserai/contracts/desk';
import type { OfferSibling } from '../markets/read-offers';
import { EDITABLE_STATES, isOpen } from '../revisions/record';
import { hasChanges } from '../revisions/submit-revision';
import type { GoodsContent } from '../texts/read-content';

const UNPUBLISHED: readonly ListingState[] = ['draft', 'in_review', 'changes_asked', 'refused'];

/** The state of goods: what shoppers may see of them, else how far their first revision is. */
export function goodsState(
  content: Pick<GoodsContent, 'is_live' | 'revision'>,
  siblings: readonly Pick<OfferSibling, 'state'>[],
): ListingState {
  if (content.is_live) return siblings.some(({ state }) => state === 'published') ? 'published' : 'paused';
  return UNPUBLISHED.find((state) => state === content.revision?.state) ?? 'draft';
}

/** How far the change of goods is that shoppers see; null where nothing is being changed. A refusal stays in sight. */
export function changeState({ is_live, revision }: GoodsContent): RevisionState | null {
  if (!is_live || !revision) return null;
  return isOpen(revision) || revision.state === 'refused' ? revision.state : null;
}

/** What somebody in this role may do with the goods now. */
export function allowedActions(
  content: GoodsContent,
  siblings: readonly Pick<OfferSibling, 'state'>[],
  role: MerchantRole,
): ListingAction[] {
  if (role === 'dispatcher') return [];
  const { revision, is_live } = content;
  const open = revision && isOpen(revision) ? revision : undefined;
  const editable = open ? EDITABLE_STATES.includes(open.state) : true;
  const having = (state: ListingState) => siblings.some((sibling) => sibling.state === state);
  const allowed: readonly (readonly [ListingAction, boolean])[] = [
    ['edit', editable],
    ['submit', open !== undefined && editable && hasChanges(content)],
    ['withdraw', open?.state === 'in_review'],
    ['discard', is_live && editable && (open !== undefined || revision?.state === 'refused')],
    ['pause', having('published')],
    ['resume', having('paused')],
  ];
  return allowed.filter(([, may]) => may).map(([action]) => action);
}
