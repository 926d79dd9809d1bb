import type { MoneyGivenBack } from '@caravanserai/contracts/placing';
import { MedusaError } from '@medusajs/framework/utils';

/** Why a cart did not become an order, with what became of its money. Its fields survive Medusa's workflows. */
export class PlacingError extends MedusaError {
  /** Absent where the attempt touched no money. */
  money?: MoneyGivenBack;

  constructor(type: string, message: string, code: string, money?: MoneyGivenBack) {
    super(type, message, code);
    if (money) this.money = money;
  }
}

/** What an error says, whether it came straight or as a copy out of a workflow. */
export interface Told {
  type: string;
  code: string;
  message: string;
  money?: MoneyGivenBack;
}

export function told(error: unknown): Told {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Partial<Told>;
  const { type = 'unknown', code, message = String(error), money } = given;
  return {
    type: String(type),
    code: typeof code === 'string' ? code : String(type),
    message: String(message),
    ...(money && { money }),
  };
}

const ANSWERS: readonly string[] = [MedusaError.Types.INVALID_DATA, MedusaError.Types.NOT_ALLOWED];

/** An answer to the shopper, which would be the same again; anything else is an accident. */
export const isAnswer = (error: unknown): boolean => ANSWERS.includes(told(error).type);
