import type { Locale } from '@caravanserai/locales/registry';
import type { PavilionScope } from '../../desk/scope';

/** A planned pavilion as the marketplace works on it, which is nobody of its own. */
export const platformScope = (pavilionId: string, locale: Locale): PavilionScope => ({
  ...{ memberId: '', memberName: '', email: '', confirmed: true, memberLocale: locale, locale },
  ...{ membershipId: '', pavilionId, role: 'manager', pavilionState: 'planned' },
});
