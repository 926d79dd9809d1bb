interface Rule {
  id: string;
  valid_from: string;
  valid_to: string;
  cells: Record<string, unknown>;
}

/** What Medusa Admin reads of a table of rules. */
export interface RulePage {
  rules: Rule[];
  count: number;
  next: string | null;
}
