import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useSeededApp } from '../support/app';

const dataDirectory = mkdtempSync(join(tmpdir(), 'caravanserai-offers-'));

/** The one start of all parts, with a data folder of its own. What a part changes of goods that others look at, it gives back. */
export const app = useSeededApp({ CARAVANSERAI_DATA_DIR: dataDirectory });
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));
