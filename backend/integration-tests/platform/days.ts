/** The day so many days from today, as rules and rates are dated. */
export const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
