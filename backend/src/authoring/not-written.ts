import type { Cause } from '@caravanserai/contracts/desk-markets';
import type { TextCell } from '@caravanserai/contracts/desk-texts';
import type { WriteRefused } from '@caravanserai/contracts/desk-write';

export type NotWrittenCode = WriteRefused['code'];

/** The state of goods or of their texts forbids it. Routes say so in the reader's language: `sayNotWritten`. */
export class NotWritten extends Error {
  constructor(
    readonly code: NotWrittenCode,
    readonly more: { readonly causes?: readonly Cause[]; readonly current?: TextCell } = {},
  ) {
    super(code);
  }
}

/** There are no such goods, or no such revision, of this tenant. */
export class NoSuchGoods extends Error {}
