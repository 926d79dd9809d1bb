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
    const [, waker = ''] = /<script nonce="n1">(\(\(\).+)<\/script><\/body>/.exec(page) ?? [];
    expect(() => new Function(waker)).not.toThrow();
  });
});

it('leaves a page without scripts as it is', () => {
  const plain = '<html><head></head><body><p>Tea</p></body></html>';
  expect(wakeAfterPaint(plain, 'n1')).toBe(plain);
});
