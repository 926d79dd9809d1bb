import type { DestinationsResponse } from '@caravanserai/contracts/reference';
import type { Locale } from '@caravanserai/locales/registry';
import { useRouteLoaderData } from 'react-router';

/** What the frame around every page knows; null where the backend could not be reached. */
export interface ShellData {
  readonly locale: Locale;
  /** Origin of the shop, for canonical addresses. */
  readonly publicUrl: string;
  readonly choices: {
    readonly shipTo: string;
    readonly currency: string;
    readonly chosen: { readonly shipTo: boolean; readonly currency: boolean };
  } | null;
  readonly reference: DestinationsResponse | null;
}

export function useShell(): ShellData | undefined {
  return useRouteLoaderData<ShellData>('shell/shell');
}

/** The name of the ship-to country or region in the reader's language. */
export function useShipToName(): string {
  const shell = useShell();
  const iso2 = shell?.choices?.shipTo ?? '';
  return shell?.reference?.destinations.find((destination) => destination.iso2 === iso2)?.name ?? iso2;
}
