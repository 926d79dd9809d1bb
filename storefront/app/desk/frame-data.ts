import type { DeskMembership, DeskRole, DeskTenant } from '@caravanserai/contracts/desk';
import { useRouteLoaderData } from 'react-router';
import type { DeskName } from './desk';
import type { TimeZone } from './time-zone';

/** What the frame around every page of a desk knows. */
export interface FrameData {
  readonly name: DeskName;
  readonly me: { readonly name: string; readonly email: string };
  readonly tenant: DeskTenant;
  readonly role: DeskRole;
  readonly membershipId: string;
  /** Of places that were named in Medusa Admin, by code; others have words of ours. */
  readonly placeNames: Readonly<Record<string, string>>;
  readonly others: readonly DeskMembership[];
  /** Whose clock plans are made by. */
  readonly zone: TimeZone;
}

/** The desk that this page belongs to. @throws Error outside a desk */
export function useDesk(): FrameData {
  const merchant = useRouteLoaderData<FrameData>('merchant-frame');
  const operator = useRouteLoaderData<FrameData>('operator-frame');
  const found = merchant ?? operator;
  if (!found) throw new Error('This page stands outside the desks.');
  return found;
}
