/** Collects the values of a statement and hands out their placeholders. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }

  /** A condition that a column is one of the values; none given is no condition. */
  oneOf(column: string, values: readonly string[] | undefined): string | undefined {
    if (!values || values.length === 0) return undefined;
    // A single value compares plainly, so that an index can deliver its rows in order.
    return values.length === 1
      ? `${column} = ${this.add(values[0])}`
      : `${column} = any(${this.add(values)})`;
  }
}

/** Conditions joined; none of them is "true". */
export const all = (...conditions: (string | undefined)[]): string =>
  conditions.filter((condition) => condition !== undefined).join(' and ') || 'true';
