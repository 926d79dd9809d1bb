import { wakeAfterPaint } from './wake-after-paint';

const PAGE = [
  '<html><head><title>Tea</title>',
  '<link rel="modulepreload" href="/assets/entry-1.js" nonce="n1"/>',
  '<link rel="modulepreload" href="/assets/page-2.js" nonce="n1"/>',
  '<link rel="stylesheet" href="/assets/style.css"/></head><body><p>Tea</p>',
  '<script nonce="n1">window.context = {};</script>',
  '<script nonce="n1" type="module" async="">import "/assets/entry-1.js";</script>',
  '</body></html>',
].join('');

describe('a page that paints before its scripts', () => {
  const page = wakeAfterPaint(PAGE, 'n1');

  it('asks for no module by itself', () => {
    expect(page).not.toContain('modulepreload"');
    expect(page).not.toContain('type="module"');
  });

  it('keeps the module script, its nonce and what it needs, in order', () => {
    expect(page).toContain(
      '<script nonce="n1" type="waiting/module" data-needs="/assets/entry-1.js /assets/page-2.js" async="">import "/assets/entry-1.js";</script>',
    );
  });

  it('ends its body with the script that wakes it, under the same nonce', () => {
    expect(page).toMatch(/<script nonce="n1">\(\(\) => \{.+\}\)\(\)<\/script><\/body><\/html>$/);
  });

  it('leaves everything else alone', () => {
    expect(page).toContain('<link rel="stylesheet" href="/assets/style.css"/></head><body><p>Tea</p>');
    expect(page).toContain('<script nonce="n1">window.context = {};</script>');
  });

  it('wakes by a script that can be read', () => {
    expect(() => new Function(wakerOf(page))).not.toThrow();
  });

  it('starts the renderer by itself, asks for the rest beforehand, and starts the router last, under the nonce', () => {
    const added: Record<string, unknown>[] = [];
    const waiting = {
      nonce: 'n1',
      dataset: { needs: '/assets/entry-1.js /assets/hydrate-root-3.js /assets/page-2.js' },
      textContent: 'import "/assets/entry-1.js";',
    };
    const append = (element: Record<string, unknown>) => added.push(element);
    const page = {
      hidden: true,
      querySelector: () => waiting,
      createElement: () => ({}),
      head: { append },
      body: { append },
    };
    new Function('document', 'window', wakerOf(wakeAfterPaint(PAGE, 'n1')))(page, {});
    expect(added).toEqual([
      { rel: 'modulepreload', href: '/assets/entry-1.js' },
      { type: 'module', nonce: 'n1', src: '/assets/hydrate-root-3.js' },
      { rel: 'modulepreload', href: '/assets/page-2.js' },
      { type: 'module', nonce: 'n1', textContent: 'import "/assets/entry-1.js";' },
    ]);
  });
});

const wakerOf = (page: string): string =>
  /<script nonce="n1">(\(\(\).+)<\/script><\/body>/.exec(page)?.[1] ?? '';

it('leaves a page without scripts as it is', () => {
  const plain = '<html><head></head><body><p>Tea</p></body></html>';
  expect(wakeAfterPaint(plain, 'n1')).toBe(plain);
});
