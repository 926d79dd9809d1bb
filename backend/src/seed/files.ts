import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The folder with goods.csv: CARAVANSERAI_SEED_DIR, else the nearest `seed` folder at or above the working directory. */
export function seedDirectory(start = process.cwd(), configured = process.env.CARAVANSERAI_SEED_DIR): string {
  if (configured) return resolve(configured);
  let folder = resolve(start);
  for (;;) {
    const candidate = join(folder, 'seed');
    if (existsSync(join(candidate, 'goods.csv'))) return candidate;
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No seed folder with goods.csv at or above ${start}.`);
    folder = parent;
  }
}

/** Rows of a CSV file as objects of strings; the first row names the columns. */
export function readCsv<Row extends Record<string, string>>(directory: string, name: string): Row[] {
  return parse(readFileSync(join(directory, name)), { columns: true, skip_empty_lines: true }) as Row[];
}

export function readJson<Value>(directory: string, name: string): Value {
  return JSON.parse(readFileSync(join(directory, name), 'utf8')) as Value;
}

/** A CSV cell with several codes: `nuts,milk` → ['nuts', 'milk']; empty → []. */
export function codes(cell: string, separator = ','): string[] {
  return cell
    .split(separator)
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
