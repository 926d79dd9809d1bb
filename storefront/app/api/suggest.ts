import type { SuggestResponse } from '@caravanserai/contracts/listings';
import type { LoaderFunctionArgs } from 'react-router';
import { answer } from './answer.server';

/** `GET /api/suggest?locale=…&q=…` for the search field. */
export function loader(args: LoaderFunctionArgs) {
  return answer<SuggestResponse>(args, '/store/listings/suggest');
}
