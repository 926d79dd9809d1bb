import type { SuggestResponse } from '@caravanserai/contracts/listings';
import type { LoaderFunctionArgs } from 'react-router';
import { pavilionNames } from '../data/pavilion-names.server';
import { shopContext } from '../data/shop-context.server';
import { answer } from './answer.server';

/** `GET /api/suggest?locale=…&q=…` for the search field; goods name their pavilion in the reader's language. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const response = await answer<SuggestResponse>(args, '/store/listings/suggest');
  if (!response.ok) return response;
  const suggestions = (await response.json()) as SuggestResponse;
  const locale = new URL(args.request.url).searchParams.get('locale') ?? '';
  const names = await pavilionNames(await shopContext({ ...args, params: { locale } }));
  const goods = suggestions.goods.map((one) => ({
    ...one,
    pavilion: names.get(one.pavilion) ?? one.pavilion,
  }));
  return Response.json({ ...suggestions, goods }, { headers: response.headers });
}
