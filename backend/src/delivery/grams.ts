/** Lines of a cart or order as weighing looks at them. */
export interface WeighedLine {
  readonly quantity: number;
  readonly facts: { readonly shipping_profile_id: string; readonly gross_grams?: number | null } | null;
}

/** Gross grams of the lines of each shipping profile; what nobody weighed counts nothing. */
export function gramsByProfile(lines: readonly WeighedLine[]): Map<string, number> {
  const grams = new Map<string, number>();
  for (const { quantity, facts } of lines) {
    if (!facts) continue;
    const { shipping_profile_id: profile, gross_grams } = facts;
    grams.set(profile, (grams.get(profile) ?? 0) + quantity * (gross_grams ?? 0));
  }
  return grams;
}
