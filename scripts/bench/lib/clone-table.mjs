/**
 * Copies of the rows of one table.
 * @typedef {object} Clone
 * @property {string} table
 * @property {string} copies SQL of a set with the column `c`, the number of each copy
 * @property {Readonly<Record<string, string>>} change SQL per column that differs in the copy; `t` is the row
 * @property {string} [where] which rows are copied
 */

/**
 * Inserts the copies in one statement; columns that are not named stay as they are.
 * @param {import('pg').Client} client @param {Clone} clone
 */
export async function cloneTable(client, { table, copies, change, where = 'true' }) {
  const { rows } = await client.query(
    `select attname from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  const columns = rows.map(({ attname }) => String(attname));
  const missing = Object.keys(change).filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Error(`${table} has no column ${missing.join(', ')}.`);
  const values = columns.map((column) => change[column] ?? `t."${column}"`);
  await client.query(
    `insert into ${table} (${columns.map((column) => `"${column}"`).join(', ')})
     select ${values.join(', ')} from ${table} t cross join (${copies}) copy where ${where}`,
  );
}
