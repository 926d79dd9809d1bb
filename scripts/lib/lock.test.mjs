import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeJson } from './json-file.mjs';
import { lockDataDir } from './lock.mjs';
import { commandLine, isAlive } from './processes.mjs';

/** @param {string[]} argv */
async function sleeper(...argv) {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', ...argv], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}

describe('lockDataDir', () => {
  let folder = '';
  let file = '';
  /** @type {import('node:child_process').ChildProcess[]} */
  let children = [];

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
    file = path.join(folder, 'running.json');
    children = [];
  });
  afterEach(() => {
    children.forEach((child) => child.kill('SIGKILL'));
    rmSync(folder, { recursive: true });
  });

  it('refuses a second run on the same data', async () => {
    const other = await sleeper('scripts/start.mjs');
    children.push(other);
    writeJson(file, { pid: other.pid, services: [] });
    await expect(lockDataDir(folder)).rejects.toThrow(/already running/);
  });

  it('takes over from a run that was killed, ends its servers, and lets others alone', async () => {
    const server = await sleeper('server');
    const stranger = await sleeper('stranger');
    children.push(server, stranger);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    writeJson(file, {
      pid: 999_999_999,
      services: [
        { name: 'backend', pid: server.pid, command: commandLine(Number(server.pid)) },
        { name: 'storefront', pid: stranger.pid, command: 'node server/index.mjs' },
      ],
    });
    const lock = await lockDataDir(folder);
    await ended;
    expect(isAlive(Number(stranger.pid))).toBe(true);
    lock.release();
    expect(existsSync(file)).toBe(false);
  });

  it('does not take a reused process number for a run of ours', async () => {
    const stranger = await sleeper('something else');
    children.push(stranger);
    writeJson(file, { pid: stranger.pid, services: [] });
    (await lockDataDir(folder)).release();
    expect(isAlive(Number(stranger.pid))).toBe(true);
  });
});
