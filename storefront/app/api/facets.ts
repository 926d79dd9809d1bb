import type { ListingsResponse } from '@caravanserai/contracts/listings';
import type { LoaderFunctionArgs } from 'react-router';
import { answer } from './answer.server';

/** `GET /api/facets?locale=…&…`: the filters' counts without the cards' page. */
export function loader(args: LoaderFunctionArgs) {
  return answer<ListingsResponse>(args, '/store/listings', { facets: true, limit: 1 });
}
