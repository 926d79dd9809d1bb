import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded, isAlive } from './processes.mjs';
import { startService } from './service.mjs';

const POLITE = `
  process.on('SIGTERM', () => setTimeout(() => { console.log('finished'); process.exit(0); }, 100));
  console.log('up');
  setInterval(() => {}, 1000);
`;

const WITH_CHILD = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log('child ' + child.pid);
  setInterval(() => {}, 1000);
`;

describe('startService', () => {
  let folder = '';
  let log = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'service-'));
    log = path.join(folder, 'service.log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** @param {string} code */
  const start = (code) =>
    startService('backend', { argv: ['node', '-e', code], cwd: '.' }, { log, env: process.env });

  /** @param {RegExp} pattern */
  const logged = async (pattern) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const match = pattern.exec(readFileSync(log, 'utf8'));
      if (match) return match;
      await sleep(50);
    }
    throw new Error(`the log never said ${pattern}`);
  };

  it('lets a server finish what it is doing', async () => {
    const service = start(POLITE);
    await logged(/up/);
    await service.stop();
    expect(readFileSync(log, 'utf8')).toContain('finished');
    expect(isAlive(service.pid)).toBe(false);
    expect(service.death()).toBeNull();
    expect(await service.ended).toBe(0);
  });

  it('leaves no child of a server behind', async () => {
    const service = start(WITH_CHILD);
    const [, pid] = await logged(/child (\d+)/);
    await service.stop();
    expect(await hasEnded(Number(pid), 2_000)).toBe(true);
  });

  it('tells why a server died, with the end of its log', async () => {
    const service = start("console.error('no such table'); process.exit(3)");
    const failure = await service.died;
    expect(failure.message).toMatch(/backend ended unexpectedly \(exit code 3\)[^]*no such table/);
    expect(service.death()).toBe(failure);
    expect(await service.ended).toBe(3);
  });
});
