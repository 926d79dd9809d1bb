import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../json-file.mjs';
import { ROOT } from '../../paths.mjs';

/** Folder of the checkout inside the containers. */
const CHECKOUT = '/app';

/**
 * A service of docker-compose.yml as a program of this machine.
 * @typedef {object} ComposeService
 * @property {import('../../commands.mjs').Command} command
 * @property {Record<string, string>} environment
 * @property {import('../../commands.mjs').Command | null} healthcheck
 */

/**
 * Fills in variables as Compose does: `${NAME}`, `${NAME:-otherwise}`, `${NAME:?what is missing}`.
 * @param {string} text @param {Readonly<Record<string, string>>} variables
 * @throws {Error} when a variable is missing that has no fallback
 */
export function interpolate(text, variables) {
  return text.replaceAll(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_whole, name, kind, rest) => {
    const value = variables[name];
    if (value) return value;
    if (kind === '-') return rest;
    throw new Error(`docker-compose.yml: ${rest ?? `${name} is not set`}`);
  });
}

/**
 * Reads a service with its very command, folder and environment. Only what a container has and this machine lacks is
 * replaced, in command, environment and health check alike: the names of hosts, ports and folders.
 * @param {string} name @param {Readonly<Record<string, string>>} variables
 * @param {readonly (readonly [container: string, here: string])[]} places what stands for what
 * @returns {ComposeService}
 * @throws {Error} when there is no such service, a variable is missing, or a word of a command is not a text
 */
export function composeService(name, variables, places) {
  const file = readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8');
  const service = parse(file, { merge: true }).services[name];
  if (!isRecord(service)) throw new Error(`docker-compose.yml has no service ${name}.`);
  /** @param {unknown} value */
  const here = (value) => {
    // YAML makes other things of words that look like them: `a: b` within a word makes a mapping of it.
    if (typeof value !== 'string') throw new Error(`docker-compose.yml: ${JSON.stringify(value)} is no text`);
    return places.reduce((text, [from, to]) => text.replaceAll(from, to), interpolate(value, variables));
  };
  /** @param {unknown} words */
  const argv = (words) => (Array.isArray(words) ? words.map(here) : []);

  const folder = String(service.working_dir ?? CHECKOUT);
  const cwd = path.posix.relative(CHECKOUT, folder) || '.';
  const environment = isRecord(service.environment) ? service.environment : {};
  const test = isRecord(service.healthcheck) ? argv(service.healthcheck.test) : [];
  return {
    command: { argv: argv(service.command), cwd },
    environment: Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, here(value)])),
    healthcheck: test[0] === 'CMD' ? { argv: test.slice(1), cwd } : null,
  };
}
