import type { LoaderFunctionArgs } from 'react-router';
import { BackendError, callBackend, type Query } from '../data/backend.server';
import { shopContext } from '../data/shop-context.server';

/** A public read for client code: the backend's answer with the shopper's own ship-to and currency. */
export async function answer<T>(args: LoaderFunctionArgs, path: string, more: Query = {}): Promise<Response> {
  const url = new URL(args.request.url);
  const params = { locale: url.searchParams.get('locale') ?? '' };
  const { readQuery, shopperAddress } = await shopContext({ ...args, params });
  const asked: Record<string, readonly string[]> = {};
  for (const name of new Set(url.searchParams.keys())) asked[name] = url.searchParams.getAll(name);
  try {
    const body = await callBackend<T>(path, { query: { ...asked, ...more, ...readQuery }, shopperAddress });
    return Response.json(body, { headers: { 'Cache-Control': 'private, no-cache' } });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return Response.json(error.problem, { status: error.status, headers: { 'Cache-Control': 'no-store' } });
  }
}
