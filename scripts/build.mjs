import path from 'node:path';
import { buildAll } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { runProgram } from './lib/lifecycle.mjs';
import { requireNode } from './lib/node-version.mjs';
import { dataDirOf, ROOT } from './lib/paths.mjs';

/** Installs and builds what `npm start` would, without starting anything: for images and servers. */
await runProgram(async () => {
  requireNode(process.version);
  const logDir = path.join(dataDirOf(process.env), 'logs');
  const work = { env: process.env, stateFile: path.join(ROOT, '.data/build.json'), logDir };
  await install(work);
  await buildAll(work);
  return 0;
});
