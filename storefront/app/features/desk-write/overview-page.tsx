import type { HistoryResponse } from '@caravanserai/contracts/desk';
import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import type { MarketsResponse, MarketState } from '@caravanserai/contracts/desk-markets';
import { useTranslation } from 'react-i18next';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { destinations } from '../../data/destinations.server';
import { merchantDesk } from '../../desk/desk-context.server';
import { ListingHead } from '../../desk/listing/listing-head';
import { pairStyles } from '../../desk/pair/pair-styles';
import { HistoryPanel } from '../../desk/ui/history-panel';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { ButtonLink } from '../../ui/button';
import { act, type Refused } from './overview/act.server';
import { Changes } from './overview/changes';
import { LifePanel } from './overview/life-panel';
import { Markets } from './overview/markets';
import { RefusedNotice } from './overview/refused-notice';
import { Routes } from './overview/routes';
import { ViewInShop } from './overview/view-in-shop';
import { writeStyles } from './write-styles';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-pair'] };
export const links = () => [...pairStyles, ...writeStyles];

/** `?country=`: also why that country can or can't buy it. */
export async function loader(args: LoaderFunctionArgs) {
  const { call, locale } = await merchantDesk(args);
  const path = `/merchant/listings/${args.params.id ?? ''}`;
  const asked = new URL(args.request.url).searchParams.get('country') ?? '';
  const [{ listing }, history, places] = await Promise.all([
    call<ListingEditResponse>(path),
    call<HistoryResponse>('/merchant/history', { query: { object: historyOf(args.params.id) } }),
    destinations(locale, args.context.shopperAddress),
  ]);
  const countries = places.destinations.map(({ iso2, name }) => ({ iso2, name }));
  const known = listing.markets.find(({ country }) => country === asked);
  const answer: MarketState | undefined =
    known ?? (countries.some(({ iso2 }) => iso2 === asked) ? await marketOf(call, path, asked) : undefined);
  return { listing, history, countries, asked: answer ?? null };
}

/** The goods, and each of their listings. */
const historyOf = (goodsId = ''): string => `goods:${goodsId}`;

async function marketOf(
  call: <T>(path: string, request: { query: { country: string } }) => Promise<T>,
  path: string,
  country: string,
): Promise<MarketState | undefined> {
  const { markets } = await call<MarketsResponse>(`${path}/markets`, { query: { country } });
  return markets[0];
}

/** `intent`: `submit` (with a `note`), `withdraw`, `discard`, `pause`, `resume`. */
export async function action(args: ActionFunctionArgs) {
  const { call, locale } = await merchantDesk(args);
  const id = args.params.id ?? '';
  const refused = await act(call, id, await args.request.formData());
  if (refused) return data<Refused>(refused, { status: 409 });
  return redirect(localePath(locale, `/merchant/listings/${id}`), { status: 303 });
}

/** One listing: how it stands, what is missing for whom, by which routes it goes, and what changes next. */
export default function OverviewPage() {
  const { t } = useTranslation('desk-write');
  const { listing, history, countries, asked } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const locale = useLocale();
  return (
    <>
      <ListingHead id={listing.id} title={listing.title} page="">
        <ViewInShop listing={listing} />
        <ButtonLink
          look="plain"
          to={localePath(locale, `/merchant/listings/${listing.id}/preview?desk=${locale}`)}
          reloadDocument
        >
          {t('preview.open')}
        </ButtonLink>
      </ListingHead>
      <div className="stack">
        {refused && <RefusedNotice refused={refused} />}
        <LifePanel listing={listing} />
        <Markets listing={listing} countries={countries} asked={asked} />
        <Routes listing={listing} />
        <Changes listing={listing} />
        <HistoryPanel history={history} of={historyOf(listing.id)} />
      </div>
    </>
  );
}
