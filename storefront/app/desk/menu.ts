import type { DeskRole } from '@caravanserai/contracts/desk';
import type { ParseKeys } from 'i18next';
import type { DeskName } from './desk';

/** A page in the menu of a desk. */
export interface MenuEntry {
  /** Address within the desk; empty for its start. */
  readonly path: string;
  readonly word: Extract<ParseKeys<'desk'>, `menu.${string}`>;
  /** Who may open it; without it everybody. The backend checks it again. */
  readonly roles?: readonly DeskRole[];
}

/** In the order of the menu; one line per page, so that nothing stands here that isn't built. */
export const MENU: Readonly<Record<DeskName, readonly MenuEntry[]>> = {
  merchant: [
    { path: '', word: 'menu.today' },
    { path: '/team', word: 'menu.team' },
    { path: '/history', word: 'menu.history' },
  ],
  operator: [
    { path: '', word: 'menu.today' },
    { path: '/team', word: 'menu.team' },
    { path: '/history', word: 'menu.history' },
  ],
};

/** The pages that somebody with this role may open. */
export const menuFor = (desk: DeskName, role: DeskRole): readonly MenuEntry[] =>
  MENU[desk].filter(({ roles }) => roles === undefined || roles.includes(role));
