/** Tables of the merchants' delivery that the catalogue's processes keep a copy of. */
const TABLES = ['absence', 'delivery_off'];

/** Tells every process to read its reference tables again, in a script that may run again. */
export const dispatchTermsTriggers = (): string =>
  TABLES.map(
    (table) => `
drop trigger if exists catalogue_reference on ${table};
create trigger catalogue_reference after insert or update or delete on ${table}
  for each statement execute function catalogue_reference_changed();`,
  ).join('\n');
