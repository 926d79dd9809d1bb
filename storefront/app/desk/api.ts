import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { settings } from '../data/settings.server';
import { TENANT_OF, type DeskName } from './desk';
import { chosenMembership, deskSession, membershipIn } from './session.server';

/** Uploads of a slow line take their time. */
const TIMEOUT_MS = 120_000;
const PASSED_ON = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-language',
  'retry-after',
];

/**
 * `/api/desk/merchant/…` and `/api/desk/operator/…`: the backend's own routes for client code, JSON and files both ways, with the
 * cookie's token, and in the name of the membership that header or address say, else of the last one chosen. The server before it refuses changes that come from other sites.
 */
async function pass({
  request,
  params,
  context,
}: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response> {
  const url = new URL(request.url);
  const named = url.searchParams.get('membership');
  url.searchParams.delete('membership');
  const desk: DeskName = url.pathname.startsWith('/api/desk/operator/') ? 'operator' : 'merchant';
  const path = safePath(params['*'] ?? '');
  const session = deskSession.of(request);
  if (path === undefined) return refused(404);
  if (session === undefined) return refused(401);
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer();
  const response = await fetch(`${settings.backendUrl}/${desk}/${path}${url.search}`, {
    method: request.method,
    headers: headersOf(request, { desk, named, session, shopperAddress: context.shopperAddress }),
    body: body?.byteLength ? body : null,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (!response) return refused(503);
  const headers = new Headers({ 'Cache-Control': 'private, no-store' });
  for (const name of PASSED_ON) {
    const value = response.headers.get(name);
    // `fetch` has undone the compression, so its length says nothing.
    if (value !== null && !(name === 'content-length' && response.headers.has('content-encoding')))
      headers.set(name, value);
  }
  return new Response(response.body, { status: response.status, headers });
}

export const loader = pass;
export const action = pass;

/** The rest of the address, escaped anew: no step up leads out of the desk. */
function safePath(rest: string): string | undefined {
  const steps = rest.split('/');
  return steps.some((step) => step === '' || step === '.' || step === '..')
    ? undefined
    : steps.map(encodeURIComponent).join('/');
}

function headersOf(
  request: Request,
  {
    desk,
    named,
    session,
    shopperAddress,
  }: { desk: DeskName; named: string | null; session: string; shopperAddress: string },
): Record<string, string> {
  const membership =
    request.headers.get('x-membership') ?? membershipIn(named) ?? chosenMembership(request, TENANT_OF[desk]);
  const type = request.headers.get('content-type');
  return {
    accept: request.headers.get('accept') ?? 'application/json',
    authorization: `Bearer ${session}`,
    'x-shopper-address': shopperAddress,
    ...(settings.forwardSecret && { 'x-forward-secret': settings.forwardSecret }),
    ...(membership !== undefined && { 'x-membership': membership }),
    ...(type !== null && { 'content-type': type }),
  };
}

const TYPES = { 401: 'unauthorized', 404: 'not_found', 503: 'unavailable' } as const;

const refused = (status: keyof typeof TYPES): Response =>
  Response.json({ type: TYPES[status] }, { status, headers: { 'Cache-Control': 'no-store' } });
