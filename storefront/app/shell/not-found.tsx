import { notFound } from '../data/backend.server';

/** An address that nothing lives at. */
export function loader() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
