import type { ApiError } from '@caravanserai/contracts/common';
import { data } from 'react-router';
import { settings } from './settings.server';

const READ_TIMEOUT_MS = 10_000;
/** A change that is given up may still happen, so it is waited for longer. */
const WRITE_TIMEOUT_MS = 25_000;

export type QueryValue = string | number | boolean | readonly string[] | undefined | null;
export type Query = Readonly<Record<string, QueryValue>>;

export interface BackendRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Query;
  readonly body?: unknown;
  /** The shopper's network address; the backend's limits count it. */
  readonly shopperAddress: string;
  /** Token of the customer or the desk's member in whose name to ask. */
  readonly session?: string | undefined;
  /** Which of a member's memberships to ask with. */
  readonly membership?: string | undefined;
}

/** The backend answered with an error that the page may want to tell apart. */
export class BackendError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<ApiError>,
  ) {
    super(problem.message ?? `The backend answered ${status}`);
  }
}

/**
 * Calls the backend and returns its JSON as `T`. Connections are kept alive by Node's fetch.
 * @throws BackendError for 4xx answers
 * @throws a 503 route answer when the backend can't be reached, is too slow or fails, a 429 one when its limits refuse the shopper
 */
export async function callBackend<T>(path: string, request: BackendRequest): Promise<T> {
  const response = await reach(path, request);
  if (response.ok) return (isJson(response) ? await response.json() : undefined) as T;
  if (response.status === 429) throw unavailable(429);
  if (response.status >= 500) throw unavailable();
  const problem: Partial<ApiError> = await response.json().catch(() => ({}));
  throw new BackendError(response.status, problem);
}

/** `callBackend` for a page: what isn't there is a 404 page. */
export async function callForPage<T>(path: string, request: BackendRequest): Promise<T> {
  try {
    return await callBackend<T>(path, request);
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) throw notFound();
    throw error;
  }
}

/** Thrown by loaders: the 404 page. */
export const notFound = () => data({ reason: 'not_found' as const }, { status: 404 });

const outages = new WeakSet<object>();

/** Seconds until it is worth asking again: what fails is mended soon, and limits count by the minute. */
export const RETRY_AFTER = { 429: '60', 503: '5' } as const;

/** Thrown by loaders: the page that says the shop's data can't be reached, or was asked for too often, with a retry. */
export function unavailable(status: keyof typeof RETRY_AFTER = 503) {
  const answer = data(
    { reason: 'backend' as const },
    { status, headers: { 'Retry-After': RETRY_AFTER[status] } },
  );
  outages.add(answer);
  return answer;
}

/** True for the answer of `unavailable`, for parts of a page that can do without the backend. */
export function isUnavailable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && outages.has(error);
}

/** True for the answer of `unavailable(429)`: the backend was asked too often for this shopper. */
export const isTooMany = (error: unknown): boolean =>
  isUnavailable(error) && (error as { readonly init?: ResponseInit | null }).init?.status === 429;

/** Medusa answers some changes with a word instead. */
const isJson = ({ headers }: Response): boolean => (headers.get('content-type') ?? '').includes('json');

async function reach(
  path: string,
  { method = 'GET', query = {}, body, shopperAddress, session, membership }: BackendRequest,
) {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'x-publishable-api-key': settings.publishableKey,
    'x-shopper-address': shopperAddress,
  };
  if (settings.forwardSecret) headers['x-forward-secret'] = settings.forwardSecret;
  if (session !== undefined) headers.authorization = `Bearer ${session}`;
  if (membership !== undefined) headers['x-membership'] = membership;
  if (body !== undefined) headers['content-type'] = 'application/json';
  try {
    return await fetch(`${settings.backendUrl}${path}${queryString(query)}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(method === 'GET' ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS),
    });
  } catch (error) {
    console.error(`${method} ${path} failed: ${error instanceof Error ? error.message : String(error)}`);
    throw unavailable();
  }
}

function queryString(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
