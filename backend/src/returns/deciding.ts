import { MedusaError } from '@medusajs/framework/utils';
import type { FullRequest } from './records';
import type { Case } from './standing';
import type { ReturnRules } from './terms';

/** A decision under way, its consignment locked. */
export interface Deciding extends Case {
  readonly request: FullRequest;
  readonly rules: ReturnRules;
  /** `admin:<id>` or `system`. */
  readonly actor: string;
  readonly standardFreight: number | null;
}

/** The request is in another state by now, or numbers don't fit it. */
export class NotNow extends MedusaError {
  constructor() {
    super(MedusaError.Types.NOT_ALLOWED, 'not_now');
  }
}

/** Food was to be put back on the shelf. */
export class NeverRestocked extends MedusaError {
  constructor() {
    super(MedusaError.Types.NOT_ALLOWED, 'never_restocked');
  }
}
