import type { ConsignmentFlag, JourneyEventName } from '@caravanserai/contracts/admin-journey';

/** The words of the panel in one language; what the backend says comes in that language already. */
export interface PanelWords {
  readonly title: string;
  readonly none: string;
  readonly promised: string;
  readonly next: string;
  readonly working: string;
  readonly history: string;
  readonly clock: Readonly<Record<'now' | 'real' | 'hour' | 'day' | 'skip', string>>;
  readonly routes: Readonly<Record<'bonded' | 'direct_mail' | 'domestic', string>>;
  readonly flags: Readonly<Record<ConsignmentFlag, string>>;
  readonly events: Readonly<Record<JourneyEventName, string>>;
  readonly actors: Readonly<
    Record<'system' | 'customs' | 'carrier' | 'shopper' | 'admin' | 'merchant', string>
  >;
  readonly goods: Readonly<Record<'title' | 'pieces' | 'hs6' | 'origin', string>>;
  readonly money: Readonly<
    Record<
      'goods' | 'voucher' | 'freight' | 'charges' | 'credit' | 'subtotal' | 'commission' | 'merchant' | 'own',
      string
    >
  > & { readonly bearer: Readonly<Record<'merchant' | 'platform', string>> };
}
