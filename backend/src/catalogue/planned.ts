import { createHash } from 'node:crypto';

/** A statement that each connection plans once and keeps; the driver takes it in the place of a text. */
export interface PlannedStatement {
  readonly name: string;
  readonly text: string;
}

/**
 * For statements of many tables that are asked often: planning one takes longer than answering it. PostgreSQL goes on planning
 * for each array it is given, since it guesses the worth of a plan by their length; `arrayOf` keeps the length from it.
 */
export function plannedOnce(text: string): PlannedStatement {
  return { name: statementName(text), text };
}

/** The name a text is prepared under, the same in every process. */
export function statementName(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 20);
}

/** The texts of parameter `$n`, as an array whose length the planner doesn't see. */
export const arrayOf = (parameter: `$${number}`): string => `((SELECT ${parameter}::text[])::text[])`;
