import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useApp } from '../support/app';

const dataDirectory = mkdtempSync(join(tmpdir(), 'caravanserai-doors-'));

/** The one start of all parts, with a data folder of its own. */
export const app = useApp({ CARAVANSERAI_DATA_DIR: dataDirectory });
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));
