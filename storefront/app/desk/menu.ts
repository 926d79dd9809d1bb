import type { DeskRole, DeskTenant } from '@caravanserai/contracts/desk';
import type { ParseKeys } from 'i18next';
import type { DeskName } from './desk';

/** A page in the menu of a desk. */
export interface MenuEntry {
  /** Address within the desk; empty for its start. */
  readonly path: string;
  readonly word: Extract<ParseKeys<'desk'>, `menu.${string}`>;
  /** Who may open it; without it everybody. The backend checks it again. */
  readonly roles?: readonly DeskRole[];
  /** In which states of the merchant or pavilion there is something to do there; without it in all. */
  readonly states?: readonly DeskTenant['state'][];
}

/** In the order of the menu; one line per page, so that nothing stands here that isn't built. */
export const MENU: Readonly<Record<DeskName, readonly MenuEntry[]>> = {
  merchant: [
    { path: '', word: 'menu.today' },
    { path: '/listings', word: 'menu.listings' },
    { path: '/matrix', word: 'menu.matrix' },
    { path: '/stock', word: 'menu.stock' },
    { path: '/delivery', word: 'menu.delivery' },
    { path: '/absences', word: 'menu.absences' },
    { path: '/files', word: 'menu.files', roles: ['owner', 'editor'] },
    { path: '/admissions', word: 'menu.places' },
    { path: '/application', word: 'menu.application', roles: ['owner'] },
    { path: '/consignments', word: 'menu.parcels', roles: ['owner', 'dispatcher'] },
    { path: '/returns', word: 'menu.returns', roles: ['owner', 'dispatcher'] },
    { path: '/earnings', word: 'menu.earnings', roles: ['owner'] },
    { path: '/team', word: 'menu.team' },
    { path: '/history', word: 'menu.history' },
  ],
  operator: [
    { path: '', word: 'menu.today' },
    { path: '/opening', word: 'menu.opening', states: ['planned'] },
    { path: '/page', word: 'menu.page' },
    { path: '/featured', word: 'menu.featured' },
    { path: '/bases', word: 'menu.bases' },
    { path: '/reviews', word: 'menu.reviews', roles: ['manager', 'reviewer'] },
    { path: '/admissions', word: 'menu.admissions', roles: ['manager', 'reviewer'] },
    { path: '/figures', word: 'menu.figures', roles: ['manager', 'analyst'] },
    { path: '/team', word: 'menu.team' },
    { path: '/history', word: 'menu.history' },
  ],
};

/** The pages that somebody with this role may open, for a merchant or pavilion in this state. */
export const menuFor = (desk: DeskName, role: DeskRole, state: DeskTenant['state']): readonly MenuEntry[] =>
  MENU[desk].filter(
    ({ roles, states }) =>
      (roles === undefined || roles.includes(role)) && (states === undefined || states.includes(state)),
  );
