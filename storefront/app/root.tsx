import { localeInfo } from '@caravanserai/locales/registry';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { use, useState, type ReactNode } from 'react';
import { Links, Outlet, Scripts, ScrollRestoration } from 'react-router';
import { MessagesData } from './i18n/messages-data';
import { useLocale } from './i18n/use-locale';
import { ErrorView } from './shell/error-view';
import { FontPreloads } from './shell/font-preloads';
import { NonceContext } from './shell/nonce';
import './styles/index.css';

export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const nonce = use(NonceContext);
  return (
    <html lang={locale} dir={localeInfo(locale).dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#F4F5F1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0F1514" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-192.png" />
        <link rel="manifest" href={`/${locale}/manifest.webmanifest`} />
        <FontPreloads locale={locale} />
        <Links />
      </head>
      <body>
        {children}
        <MessagesData />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** What changes without navigation (cart, suggestions, facets) is kept here; pages' data belongs to loaders. */
export default function Root() {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <Outlet />
    </QueryClientProvider>
  );
}

/** The last resort: the frame of the shop failed too. */
export function ErrorBoundary({ error }: { error: unknown }) {
  return (
    <main id="main">
      <ErrorView error={error} />
    </main>
  );
}
