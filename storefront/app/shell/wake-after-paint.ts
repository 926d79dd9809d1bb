const PRELOAD = /<link rel="modulepreload" href="([^"]+)"[^>]*>/g;
const STARTER = /<script\b([^>]*?) type="module"([^>]*)>/;
const WAITING = 'waiting/module';

/** A file that is a task of its own when it is evaluated; what needs it finds it done. */
const ALONE = '/hydrate-root-';

/** A page that paints nothing, because its tab is hidden or a stylesheet hangs, is woken nevertheless. */
const AT_LATEST_MS = 3000;

/**
 * Runs in the browser: puts the waiting module script in force once something was painted. The script it makes has
 * the waiting one's text and nonce, so that the policy of the page allows it by the same nonce or hash.
 */
const WAKER = `(() => {
  const waiting = document.querySelector('script[type="${WAITING}"]');
  let awake = false;
  const start = (fill) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.nonce = waiting.nonce;
    fill(script);
    document.body.append(script);
  };
  const wake = () => {
    if (awake) return;
    awake = true;
    for (const href of waiting.dataset.needs.split(' ')) {
      if (href.includes('${ALONE}')) {
        start((script) => (script.src = href));
        continue;
      }
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
    start((script) => (script.textContent = waiting.textContent));
  };
  if (document.hidden || !window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) return wake();
  new PerformanceObserver(wake).observe({ type: 'paint', buffered: true });
  setTimeout(wake, ${AT_LATEST_MS});
})()`.replace(/\n\s*/g, '');

/**
 * Lets a page paint before its scripts are asked for, so that on a slow line the words, the stylesheet and the fonts
 * have it to themselves: pages read and work without scripts. React puts what a page preloads at the head of the
 * document, and the router starts its module as the parser meets it; both are held back here.
 * @param html a whole page with the router's module script
 * @param nonce of this rendering
 */
export function wakeAfterPaint(html: string, nonce: string): string {
  const needs: string[] = [];
  const bare = html.replace(PRELOAD, (_, href: string) => {
    needs.push(href);
    return '';
  });
  if (!STARTER.test(bare)) return html;
  return bare
    .replace(STARTER, (_, before: string, after: string) => {
      return `<script${before} type="${WAITING}" data-needs="${needs.join(' ')}"${after}>`;
    })
    .replace('</body>', () => `<script nonce="${nonce}">${WAKER}</script></body>`);
}
