import type { RevisionReason } from '@caravanserai/contracts/desk-life';
import type { TextField } from '@caravanserai/contracts/desk-texts';
import type { SupplyRoute } from '@caravanserai/customs/route';
import { readJson } from './files';

/** Texts by field, then by language; an empty one takes away what was there. */
export type SeedTexts = Readonly<Record<TextField, Readonly<Record<string, string>>>>;

interface SeedRevision {
  readonly hours_ago: number;
  readonly note?: string;
  readonly reasons?: readonly RevisionReason[];
  readonly texts: SeedTexts;
}

/** What is being changed of goods that are published. */
export interface SeedChange extends SeedRevision {
  readonly goods: string;
  readonly state: 'draft' | 'in_review' | 'changes_asked';
}

/** Goods that no shopper has seen, or that are paused. */
export interface SeedGoods extends SeedRevision {
  readonly handle: string;
  readonly merchant: string;
  readonly category: string;
  readonly state: 'draft' | 'in_review' | 'refused' | 'paused';
  readonly data: Readonly<Record<string, unknown>>;
  readonly listing?: {
    readonly route: SupplyRoute;
    readonly place: string;
    /** Whole units of the merchant's currency. */
    readonly price: string;
    readonly pieces: number;
  };
}

/** `seed/desk-revisions.json`: work in progress at the merchants' desks. */
export interface DeskRevisionsFile {
  readonly changes: readonly SeedChange[];
  readonly goods: readonly SeedGoods[];
}

export const readDeskRevisions = (directory: string): DeskRevisionsFile =>
  readJson<DeskRevisionsFile>(directory, 'desk-revisions.json');
