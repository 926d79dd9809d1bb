import { readFile } from 'node:fs/promises';
import { settings } from './settings.server';

export interface DemoLogin {
  readonly email: string;
  readonly password: string;
}

/** A login of the demonstration by its role; undefined where the installation doesn't say its logins to everybody. */
export async function demoLogin(role: string): Promise<DemoLogin | undefined> {
  if (settings.demoFile === null) return undefined;
  const demo: unknown = JSON.parse(await readFile(settings.demoFile, 'utf8'));
  const logins = isRecord(demo) && isRecord(demo.logins) ? demo.logins : {};
  const found = logins[role];
  return isRecord(found) && typeof found.email === 'string' && typeof found.password === 'string'
    ? { email: found.email, password: found.password }
    : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
