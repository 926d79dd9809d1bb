import type { DispatchRequest } from '@caravanserai/contracts/desk-dispatch';
import { decisionBody } from '@caravanserai/contracts/returns';
import { useTranslation } from 'react-i18next';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Notice } from '../../ui/notice';
import { answered } from './answered.server';
import { decisionOf } from './returns/decision-of';
import { Answer } from './returns/answer';
import { RequestFacts } from './returns/request-facts';
import { RequestHistory } from './returns/request-history';
import { dispatchStyles } from './styles';

export const handle: RouteHandle = { namespaces: ['desk-dispatch'] };
export const links = () => dispatchStyles;

const pathOf = ({ params }: LoaderFunctionArgs): string =>
  `/merchant/returns/${encodeURIComponent(params.id ?? '')}`;

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  return (await call<{ request: DispatchRequest }>(pathOf(args))).request;
}

export async function action(args: ActionFunctionArgs) {
  const { call } = await merchantDesk(args);
  const body = decisionOf(await args.request.formData());
  if ('lines' in body && !decisionBody.safeParse(body).success) return { unclear: true } as const;
  return answered('answered', () => call(`${pathOf(args)}/decision`, { method: 'POST', body }));
}

/** One request of a shopper: what it is about, and what may be answered now. */
export default function ReturnPage() {
  const { t } = useTranslation('desk-dispatch');
  const request = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  return (
    <>
      <TitleBar
        title={t('request.title', { number: request.display_id })}
        above={<Link to={localePath(locale, '/merchant/returns')}>{t('returns.title')}</Link>}
      />
      <div className="stack">
        {answer && 'done' in answer && <Notice tone="ok" title={t('request.done')} />}
        {answer && 'refused' in answer && <Notice tone="bad" title={answer.refused} />}
        {answer && 'unclear' in answer && <Notice tone="bad" title={t('request.unclear')} />}
        <RequestFacts request={request} />
        <Answer key={request.state} request={request} />
        <RequestHistory history={request.history} />
      </div>
    </>
  );
}
