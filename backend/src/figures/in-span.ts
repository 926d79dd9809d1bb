/** That an instant lies in the days `$2` to `$3` of UTC, both inclusive, as a clause of SQL. */
export const inSpan = (column: string): string => `${column} >= $2::date::timestamp at time zone 'UTC'
  and ${column} < ($3::date + 1)::timestamp at time zone 'UTC'`;
