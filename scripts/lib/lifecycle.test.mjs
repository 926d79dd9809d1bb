import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createLifecycle } from './lifecycle.mjs';
import { ROOT } from './paths.mjs';

describe('createLifecycle', () => {
  it('ends last what was begun first, each once', async () => {
    const ended = /** @type {string[]} */ ([]);
    const lifecycle = createLifecycle();
    for (const name of ['database', 'backend', 'storefront']) {
      lifecycle.onClose(async () => {
        await sleep(5);
        ended.push(name);
      });
    }
    await Promise.all([lifecycle.close(), lifecycle.close()]);
    expect(ended).toEqual(['storefront', 'backend', 'database']);
  });

  it('ends the rest although one thing fails to end, and at once what begins too late', async () => {
    const ended = /** @type {string[]} */ ([]);
    const lifecycle = createLifecycle();
    lifecycle.onClose(() => void ended.push('first'));
    lifecycle.onClose(() => Promise.reject(new Error('stuck')));
    await lifecycle.close();
    lifecycle.onClose(() => void ended.push('late'));
    expect(ended).toEqual(['first', 'late']);
  });
});

describe('runProgram', () => {
  const MODULE = JSON.stringify(path.join(ROOT, 'scripts/lib/lifecycle.mjs'));

  /** @param {string} program */
  const start = (program) => {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', `import { runProgram } from ${MODULE};${program}`],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, npm_lifecycle_event: '' },
      },
    );
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    const ended = new Promise((resolve) => child.once('exit', (code) => resolve({ code, output })));
    const up = new Promise((resolve) => child.stdout.once('data', resolve));
    return { child, ended, up };
  };

  const SERVER = `await runProgram(async (lifecycle) => {
    lifecycle.onClose(() => new Promise((resolve) => setTimeout(resolve, 200)).then(() => console.log('closed')));
    console.log('up');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    return 0;
  }`;

  it.each(/** @type {const} */ (['SIGINT', 'SIGTERM']))(
    'on %s closes everything and exits with 0',
    async (signal) => {
      const { child, ended, up } = start(`${SERVER});`);
      await up;
      child.kill(signal);
      child.kill(signal);
      expect(await ended).toEqual({ code: 0, output: 'up\n\nStopping ...\nclosed\nStopped.\n' });
    },
  );

  it('exits with the code that was asked for when stopped', async () => {
    const { child, ended, up } = start(`${SERVER}, { stopped: 130 });`);
    await up;
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 130 });
  });

  it("keeps the program's exit code when it has closed everything itself", async () => {
    const { ended } = start(`await runProgram(async (lifecycle) => {
      await lifecycle.close();
      return 3;
    });`);
    expect(await ended).toMatchObject({ code: 3 });
  });

  it('closes everything and exits with 1 after a failure, which it explains', async () => {
    const { ended } = start(`await runProgram(async (lifecycle) => {
      lifecycle.onClose(() => console.log('closed'));
      throw new Error('no such thing');
    });`);
    expect(await ended).toMatchObject({ code: 1, output: expect.stringMatching(/no such thing[^]*closed/) });
  });
});
