import { spawnSync } from 'node:child_process';

/**
 * The system user that the database runs as: PostgreSQL refuses to run as root.
 * @typedef {{ name: string, uid: number, gid: number }} Owner
 */

/** @param {string} name @returns {Owner | null} */
function lookUp(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return answer.status === 0 ? Number(answer.stdout.trim()) : 0;
  });
  return uid && gid ? { name, uid, gid } : null;
}

const CREATE = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
  ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', 'postgres'],
];

/**
 * Finds the user for the database, creating it if need be; null when we are not root and run it as ourselves.
 * @returns {Owner | null}
 */
export function databaseOwner() {
  if (process.getuid?.() !== 0) return null;
  const existing = lookUp('postgres');
  if (existing) return existing;
  for (const [program = '', ...args] of CREATE) {
    if (spawnSync(program, args).status === 0) break;
  }
  return lookUp('postgres') ?? lookUp('nobody');
}
