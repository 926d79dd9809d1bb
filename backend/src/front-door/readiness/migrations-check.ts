import { readdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Check } from './check';

const SCRIPT_ENDINGS = new Set(['.js', '.cjs', '.ts']);

/** Names of the migrations lying beside each module's entry file, as Medusa records them. */
export async function migrationNames(moduleEntries: readonly string[]): Promise<string[]> {
  const folders = moduleEntries.map((entry) => join(extname(entry) ? dirname(entry) : entry, 'migrations'));
  const lists = await Promise.all([...new Set(folders)].map(scriptsIn));
  return [...new Set(lists.flat())];
}

async function scriptsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names
    .filter((name) => SCRIPT_ENDINGS.has(extname(name)) && !name.endsWith('.d.ts'))
    .map((name) => name.slice(0, -extname(name).length));
}

const SHOWN = 3;

/** Every migration that the running code brings along has been applied. */
export function migrationsApplied(expected: readonly string[]): Check {
  return {
    name: 'migrations',
    run: async ({ database }) => {
      const { rows } = await database.query('select name from mikro_orm_migrations');
      const applied = new Set(rows.map((row) => String(row.name)));
      const missing = expected.filter((name) => !applied.has(name));
      if (missing.length === 0) return null;
      const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
      return `not applied: ${missing.slice(0, SHOWN).join(', ')}${more}`;
    },
  };
}
