import type { MissingCode, MissingPart } from '@caravanserai/contracts/requirements';
import { MedusaError } from '@medusajs/framework/utils';

/** Marks the error's code, which outlives a workflow; a class would not. */
const MARK = 'missing:';

/** An order can't be placed yet: one sentence for each part that is missing, and their codes. */
export class MissingError extends MedusaError {
  constructor(parts: readonly MissingPart[]) {
    super(
      MedusaError.Types.INVALID_DATA,
      parts.map(({ message }) => message).join(' '),
      MARK + parts.map(({ code }) => code).join(','),
    );
  }
}

/** The codes of a `MissingError`, also of one that came through a workflow; undefined for other errors. */
export function missingCodes(error: unknown): MissingCode[] | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !code.startsWith(MARK)) return undefined;
  return code.slice(MARK.length).split(',') as MissingCode[];
}
