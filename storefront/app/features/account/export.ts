import type { LoaderFunctionArgs } from 'react-router';
import { signedIn } from '../../data/account/signed-in.server';

/** Everything held about the customer, as a file. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { call } = await signedIn(args);
  const everything = await call<Record<string, unknown>>('/store/account/export');
  return new Response(`${JSON.stringify(everything, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="caravanserai-data.json"',
      'Cache-Control': 'private, no-store',
    },
  });
}
