import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Answer } from '../http/answer';

const PACKAGE = join(__dirname, '..', '..');

/** Scripts by their address; each is bundled from a file of `src/browser`. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/stripe.js': 'stripe/main.ts',
  '/assets/asking.js': 'hosted/asking.ts',
  '/assets/element.js': 'element/main.ts',
  '/assets/finished.js': 'hosted/finished.ts',
};

const STYLES: Readonly<Record<string, string>> = {
  '/assets/element.css': 'element.css',
  '/assets/page.css': 'page.css',
};

const bundles = new Map<string, Promise<string>>();

/**
 * The scripts and styles of the emulator's pages. Scripts are bundled when first asked for, from the same
 * sources that the checks read.
 */
export async function serveAsset(path: string): Promise<Answer | undefined> {
  const style = STYLES[path];
  if (style !== undefined) {
    return answer('text/css', readFileSync(join(PACKAGE, 'public', style), 'utf8'));
  }
  const script = SCRIPTS[path];
  if (script === undefined) return undefined;
  const bundle = bundles.get(path) ?? bundleOf(script);
  bundles.set(path, bundle);
  return answer('text/javascript', await bundle);
}

async function bundleOf(script: string): Promise<string> {
  const result = await build({
    entryPoints: [join(PACKAGE, 'src/browser', script)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['source'],
    minify: true,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function answer(type: string, body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cross-origin-resource-policy': 'cross-origin' },
    body,
  };
}
