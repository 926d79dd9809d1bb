import { Outlet } from 'react-router';
import { ErrorView } from './error-view';

/** Keeps header and foot around a page that failed. */
export default function PageErrors() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <ErrorView error={error} />;
}
