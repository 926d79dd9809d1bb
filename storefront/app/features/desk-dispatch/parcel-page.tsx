import type { HistoryResponse } from '@caravanserai/contracts/desk';
import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { HistoryPanel } from '../../desk/ui/history-panel';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Notice } from '../../ui/notice';
import { moveParcel } from './parcel/move-parcel.server';
import { Contents } from './parcel/contents';
import { Earned } from './parcel/earned';
import { Next } from './parcel/next';
import { Papers } from './parcel/papers';
import { Requests } from './parcel/requests';
import { Way } from './parcel/way';
import { Whither } from './parcel/whither';
import { dispatchStyles } from './styles';

export const handle: RouteHandle = { namespaces: ['desk-dispatch', 'labels'] };
export const links = () => dispatchStyles;

const pathOf = ({ params }: LoaderFunctionArgs): string =>
  `/merchant/consignments/${encodeURIComponent(params.id ?? '')}`;

const historyOf = (id = ''): string => `consignment:${id}`;

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  const [{ consignment }, history] = await Promise.all([
    call<{ consignment: DispatchConsignment }>(pathOf(args)),
    call<HistoryResponse>('/merchant/history', { query: { object: historyOf(args.params.id) } }),
  ]);
  return { parcel: consignment, history };
}

export async function action(args: ActionFunctionArgs) {
  const { call } = await merchantDesk(args);
  return moveParcel(call, pathOf(args), await args.request.formData());
}

/** One parcel: what to do with it, what is in it, where it goes, its papers and what it earns. */
export default function ParcelPage() {
  const { t } = useTranslation('desk-dispatch');
  const { parcel, history } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  return (
    <>
      <TitleBar
        title={t('one.title', { number: parcel.display_id })}
        above={
          <Link to={localePath(locale, `/merchant/consignments?queue=${parcel.queue}`)}>
            {`${t('queue.title')} / ${t(`queue.${parcel.queue}`)}`}
          </Link>
        }
      />
      <div className="stack">
        {answer && 'done' in answer && <Notice tone="ok" title={t(`one.done_${answer.done}`)} />}
        {answer && 'refused' in answer && <Notice tone="bad" title={answer.refused} />}
        <Requests parcel={parcel} />
        <Next key={parcel.state} parcel={parcel} />
        <Contents parcel={parcel} />
        <div className="dispatch-two">
          <Whither parcel={parcel} />
          <Way parcel={parcel} />
        </div>
        <Papers parcel={parcel} />
        <Earned parcel={parcel} />
        <HistoryPanel history={history} of={historyOf(parcel.id)} />
      </div>
    </>
  );
}
