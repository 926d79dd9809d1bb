import type { Locale } from '@caravanserai/locales/registry';

const DONE = 'offline-page';

/** Once per visit, when the browser has nothing better to do: has the service worker keep the offline page. */
export function keepOfflinePage(locale: Locale): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const keep = async () => {
    if (sessionStorage.getItem(DONE) === locale) return;
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ locale });
    sessionStorage.setItem(DONE, locale);
  };
  // A browser that forbids storage or workers does without.
  const start = () => setTimeout(() => void keep().catch(() => undefined), 2000);
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
