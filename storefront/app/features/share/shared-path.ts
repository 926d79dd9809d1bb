import type { Locale } from '@caravanserai/locales/registry';
import { safeBackPath } from '../../shell/paths';

/** Longer codes are too fine for a camera. */
const LONGEST = 500;

/** The path of a shared page, percent-encoded; null for what is no page of the shop in this language. */
export function sharedPath(locale: Locale, asked: string | null): string | null {
  const [path = ''] = safeBackPath(asked, '').split(/[?#]/);
  return path.startsWith(`/${locale}/`) && path.length <= LONGEST ? path : null;
}
