import type { DeskRole } from '@caravanserai/contracts/desk';

/** Whose an id in an address can be; the wall test brings a foreign one of each kind that a tenant owns. */
export type IdKind =
  | 'absence'
  | 'admission'
  | 'base'
  | 'consignment'
  | 'dispatch_profile'
  | 'goods'
  | 'import'
  | 'invitation'
  | 'listing'
  | 'lot'
  | 'member'
  | 'membership'
  | 'merchant'
  | 'picture'
  | 'place'
  | 'return_request'
  | 'revision'
  | 'section'
  | 'slot'
  | 'version'
  | 'withdrawal'
  /** A code that belongs to nobody: a language, a country, the name of a report. */
  | 'code';

/**
 * Who may ask: anybody; whoever is signed in as a member; a member whose e-mail is confirmed; or who has one of the
 * roles at the desk that the address belongs to.
 */
export type Access = 'anyone' | 'signed_in' | 'confirmed' | readonly DeskRole[];

/** One route of the desks. What has no entry answers 404, whether there is a route or not. */
export interface DeskEntry {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As the router has it: `/merchant/listings/:id`. */
  readonly path: string;
  readonly roles: Access;
  /** The kind of each parameter of the path. */
  readonly ids?: Readonly<Record<string, IdKind>>;
  /** Parameters without which the route refuses, for the wall test. */
  readonly query?: Readonly<Record<string, string>>;
  /** A body that the route would take, for the wall test. */
  readonly body?: Readonly<Record<string, unknown>>;
  /**
   * Takes one file as the whole body, named by its content type (`image/png`, `text/csv`): the route finds it as a
   * `Buffer` in `req.body`. Larger ones are refused before they are read; what is in it is for the route to check.
   */
  readonly upload?: { readonly types: readonly string[]; readonly maxBytes: number };
}
