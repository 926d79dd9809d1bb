import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskRole } from '@caravanserai/contracts/desk';

/** Why something was decided, as `admitting/records.ts` has it, without its instant. */
export interface SeedReasons {
  readonly codes: readonly string[];
  readonly words: string;
  readonly by: string;
}

/** `seed/desks.json`: who works where, and merchants that aren't (or no longer) public. */
export interface DeskFile {
  /** Doors beyond the partners' whose desk writes its page before they open. */
  readonly planned: readonly { readonly iso2: string; readonly title: string }[];
  readonly members: readonly {
    readonly email: string;
    readonly name: string;
    readonly locale: string;
    readonly login?: 'merchant' | 'operator';
  }[];
  readonly merchants: readonly {
    readonly handle: string;
    readonly name: string;
    readonly country: string;
    readonly currency: string;
    readonly source_locale: string;
    readonly city: string;
    readonly state: string;
    readonly reasons?: SeedReasons;
    readonly application?: {
      readonly company: string;
      readonly register_number: string;
      readonly languages: readonly string[];
      readonly categories: readonly string[];
      readonly goods: string;
      readonly contact_name: string;
      readonly contact_email: string;
      readonly contact_phone: string;
      readonly submitted: boolean;
    };
  }[];
  readonly admissions: readonly {
    readonly merchant: string;
    readonly pavilion: string;
    readonly state: string;
    readonly words: string;
    readonly reasons?: SeedReasons;
  }[];
  readonly memberships: readonly {
    readonly member: string;
    readonly merchant?: string;
    readonly pavilion?: string;
    readonly role: DeskRole;
  }[];
}

export const readDesks = (directory: string): DeskFile =>
  JSON.parse(readFileSync(join(directory, 'desks.json'), 'utf8')) as DeskFile;
