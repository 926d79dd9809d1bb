import type { Recipient } from '@caravanserai/contracts/desk-dispatch';
import type { FullConsignment } from '../../consignment/record';

/** What packing list and invoice are written from. */
export interface PaperFacts {
  readonly consignment: FullConsignment;
  /** Number of the order, and which of its consignments this is, from 1. */
  readonly displayId: number;
  readonly part: number;
  /** ISO date of the order. */
  readonly ordered: string;
  readonly recipient: Recipient | null;
  /** City of the place of dispatch; empty where nobody knows. */
  readonly city: string;
}

export const invoiceNumber = ({ displayId, part }: PaperFacts): string => `${displayId}-${part}`;
