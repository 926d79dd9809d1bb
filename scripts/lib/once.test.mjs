import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { whenChanged } from './once.mjs';

describe('whenChanged', () => {
  let folder = '';
  let file = '';
  let times = 0;
  const work = async () => {
    times += 1;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'once-'));
    file = path.join(folder, 'build.json');
    times = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('works once per set of inputs', async () => {
    expect(await whenChanged(file, 'a', '1', true, work)).toBe(true);
    expect(await whenChanged(file, 'a', '1', true, work)).toBe(false);
    expect(await whenChanged(file, 'b', '1', true, work)).toBe(true);
    expect(await whenChanged(file, 'a', '2', true, work)).toBe(true);
    expect(times).toBe(3);
  });

  it('works again when the result is gone', async () => {
    await whenChanged(file, 'a', '1', true, work);
    expect(await whenChanged(file, 'a', '1', false, work)).toBe(true);
  });

  it('does not remember work that failed', async () => {
    const failing = whenChanged(file, 'a', '1', true, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await whenChanged(file, 'a', '1', true, work)).toBe(true);
  });

  it('survives a state file that was cut off', async () => {
    writeFileSync(file, '{"a": "1');
    expect(await whenChanged(file, 'a', '1', true, work)).toBe(true);
    expect(await whenChanged(file, 'a', '1', true, work)).toBe(false);
  });
});
