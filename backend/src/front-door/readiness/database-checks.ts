import type { Check } from './check';

/** The database answers at all. */
export const databaseAnswers: Check = {
  name: 'database',
  run: async ({ database }) => {
    await database.query('select 1');
    return null;
  },
};

/** Texts of six scripts need UTF-8; a cluster made under another locale would lose or refuse them. */
export const databaseEncoding: Check = {
  name: 'encoding',
  run: async ({ database }) => {
    const { rows } = await database.query('show server_encoding');
    const encoding = String(rows[0]?.server_encoding);
    return encoding === 'UTF8' ? null : `the encoding is ${encoding}, it must be UTF8`;
  },
};

/** Search needs trigrams and the removal of accents. */
export const NEEDED_EXTENSIONS = ['pg_trgm', 'unaccent'] as const;

export const databaseExtensions: Check = {
  name: 'extensions',
  run: async ({ database }) => {
    const { rows } = await database.query('select extname from pg_extension');
    const present = new Set(rows.map((row) => String(row.extname)));
    const missing = NEEDED_EXTENSIONS.filter((name) => !present.has(name));
    return missing.length === 0 ? null : `missing: ${missing.join(', ')}`;
  },
};
