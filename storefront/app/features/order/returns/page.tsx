import type { ConsignmentReturns, OrderReturnsResponse } from '@caravanserai/contracts/returns';
import { useTranslation } from 'react-i18next';
import { Link, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { notFound } from '../../../data/backend.server';
import { shopContext } from '../../../data/shop-context.server';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { PageHead } from '../../../shell/page-head';
import { localePath } from '../../../shell/paths';
import { Notice } from '../../../ui/notice';
import { ask, type AskAnswer } from './ask.server';
import { ConfirmWithdrawal } from './components/confirm-withdrawal';
import { GoodsForm } from './components/goods-form';
import { WholeForm } from './components/whole-form';
import { loadReturns, returnsOf } from './load-returns.server';
import { isWish, offerFor, type Wish } from './wish';

export { returnLinks as links } from '../styles';

export const handle: RouteHandle = { namespaces: ['returns'] };

interface AskPageData {
  readonly order: Pick<OrderReturnsResponse, 'display_id' | 'email'>;
  readonly returns: ConsignmentReturns;
  readonly secret: string;
  readonly wish: Wish;
  /** Of a form that is filled in for the first time; sent twice, it is one request. */
  readonly formKey: string;
}

export async function loader(args: LoaderFunctionArgs): Promise<AskPageData> {
  const { order, returns, secret, wish } = await asked(args);
  const { display_id, email } = order;
  return { order: { display_id, email }, returns, secret, wish, formKey: crypto.randomUUID() };
}

/** Asks for it; then the order's page says what comes of it. */
export async function action(args: ActionFunctionArgs) {
  const asking = await asked(args);
  const answer = await ask(await args.request.formData(), asking);
  if (answer) return answer;
  const path = `/orders/${asking.secret}#returns-${asking.returns.consignment_id}`;
  return redirect(localePath(asking.shop.locale, path), { status: 303 });
}

async function asked(args: LoaderFunctionArgs) {
  const { secret = '', consignment = '', wish } = args.params;
  if (!isWish(wish)) throw notFound();
  const shop = await shopContext(args);
  const order = await loadReturns(shop, secret);
  return { shop, order, returns: returnsOf(order, consignment), secret, wish };
}

/** One thing that can be asked about one parcel, with what it means and what happens next. */
export default function AskPage({
  loaderData,
  actionData,
}: {
  loaderData: AskPageData;
  actionData?: AskAnswer;
}) {
  const { t } = useTranslation('returns');
  const locale = useLocale();
  const { order, secret, wish } = loaderData;
  const confirm = actionData?.step === 'confirm';
  const title = t(confirm ? 'withdraw.confirm_title' : `${wish}.title`);
  return (
    <div className="wrap">
      <div className="askback">
        <PageHead title={title} description={t('description')} noindex />
        <p>
          <Link to={localePath(locale, `/orders/${secret}`)}>{t('back')}</Link>
        </p>
        <p className="muted">{t('order', { number: order.display_id })}</p>
        <h1>{title}</h1>
        {actionData?.refusal && (
          <Notice tone="bad" title={t('errors.title')}>
            {actionData.refusal}
          </Notice>
        )}
        <What {...loaderData} answer={actionData} />
      </div>
    </div>
  );
}

function What({ order, returns, wish, formKey, answer }: AskPageData & { answer: AskAnswer | undefined }) {
  const { t } = useTranslation('returns');
  const gone = <Notice title={t('errors.gone')} />;
  if (wish === 'cancel' || wish === 'revoke')
    return returns[wish] ? <WholeForm wish={wish} amount={returns.whole} /> : gone;
  const offer = offerFor(returns, wish);
  if (!offer) return gone;
  if (answer?.step === 'confirm' && answer.form)
    return <ConfirmWithdrawal form={answer.form} offer={offer} number={order.display_id} />;
  const form = answer?.form ?? {
    ...{ key: formKey, name: '', email: order.email, reason: '', words: '', unopened: false, pieces: {} },
  };
  return <GoodsForm wish={wish} offer={offer} form={form} faults={answer?.faults ?? []} />;
}
