import type { CartNotice } from '@caravanserai/contracts/kept';
import type { RequirementsResponse } from '@caravanserai/contracts/requirements';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { data, Form, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { sessionOf } from '../../data/account/session.server';
import { withCookies } from '../../data/cart/cookie.server';
import { getRequirements } from '../../data/cart/calls.server';
import { getKept } from '../../data/cart/kept.server';
import { shopContext } from '../../data/shop-context.server';
import { wantsPage } from '../../data/wants-page.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { ChangeNotice } from '../../kept/change-notice';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { PurchaseSteps } from '../../ui/purchase-steps';
import { ShipToPanel } from '../../ui/ship-to-panel';
import { ConsentPanel } from './components/consent-panel';
import { ContactPanel } from './components/contact-panel';
import { Notices } from './components/notices';
import { ParcelChoices } from './components/parcel-choices';
import { PayPanel } from './components/pay-panel';
import { cartToPay, checkoutData, type CheckoutData } from './load-checkout.server';
import { needsMending, type CheckoutAnswer } from './answer';
import { ConsentTexts } from './identity/consent-texts';
import { IdentityPanel } from './identity/identity-panel';
import { NoCard } from './identity/no-card';
import { useKeep } from './identity/use-keep';
import './identity/identity.css';
import { newsOfWord, type PaymentNews } from './payment/news';
import type { PaymentTerms } from './payment/terms';
import { paymentTerms } from './payment/terms.server';
import { usePayment } from './payment/use-payment';
import './payment/payment.css';
import { savedChoices, type SavedChoice } from './saved.server';
import { submitCheckout } from './submit.server';
import { useDelivery } from './use-delivery';
import { useDraft } from './use-draft';
import { useFaults } from './use-faults';

export const handle: RouteHandle = { namespaces: ['cart', 'receipt', 'kept', 'checkout', 'payment'] };

export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const open = await cartToPay(args.request, shop);
  const news = newsOfWord(new URL(args.request.url).searchParams.get('payment'));
  const [{ notice }, asked, terms, saved] = await Promise.all([
    getKept(open.id, shop),
    getRequirements(open.id, shop),
    paymentTerms(open.quote, shop, news === null),
    savedChoices(sessionOf(args.request), shop),
  ]);
  return data(
    { ...checkoutData(open, shop), asked, notice, terms, news, saved },
    { headers: withCookies(open.cookies) },
  );
}

export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const form = await args.request.formData();
  const open = await cartToPay(args.request, shop);
  const answer = await submitCheckout(open.quote, form, shop, sessionOf(args.request));
  if (answer instanceof Response) return answer;
  const final = form.get('intent') === 'check';
  if (!final && wantsPage(args.request)) {
    return redirect(localePath(shop.locale, '/checkout'), { status: 303 });
  }
  // 409: the page shows a newer state, so it is loaded again; 422: only what was typed needs mending.
  return data(answer, { status: !final || answer.checked ? 200 : needsMending(answer) ? 422 : 409 });
}

/** Loads the page's data again after everything but mistyped fields. */
export function shouldRevalidate({ actionStatus }: { actionStatus?: number }): boolean {
  return actionStatus !== 422;
}

interface PageProps {
  readonly loaderData: CheckoutData & {
    readonly asked: RequirementsResponse;
    readonly notice: CartNotice | null;
    readonly terms: PaymentTerms | null;
    /** What became of a payment that left for a page of its own. */
    readonly news: PaymentNews | null;
    /** The account's addresses for this destination; null for guests. */
    readonly saved: readonly SavedChoice[] | null;
  };
  readonly actionData?: CheckoutAnswer;
}

/** Everything before the order on one page: where it goes, a delivery choice per consignment, the payment. */
export default function CheckoutPage({ loaderData, actionData }: PageProps) {
  const { t } = useTranslation('checkout');
  const form = useRef<HTMLFormElement>(null);
  const { view, contact, draft, terms, asked } = loaderData;
  const country = view.ship_to;
  const payment = usePayment({ form, terms, country, back: loaderData.news });
  const answer = payment.answer ?? actionData;
  const { faults, check } = useFaults(answer, country);
  const delivery = useDelivery(form);
  useDraft(form, { cart: draft, country });
  const { keep, identity } = useKeep(form);
  const missing = answer?.missing ?? [];
  return (
    <div className="wrap pay">
      <PageHead title={t('title')} description={t('description')} noindex />
      <div>
        <h1>{t('title')}</h1>
        <PurchaseSteps current="checkout" />
        <Notices
          answer={answer}
          news={payment.news}
          faults={faults}
          changes={view.changes}
          country={country}
        />
        <ChangeNotice notice={loaderData.notice} />
        <ShipToPanel />
        {asked.identity && (
          <NoCard asked={asked.identity} consignments={view.consignments} places={loaderData.places} />
        )}
        <Form method="post" id="checkout" noValidate ref={form} preventScrollReset onSubmit={payment.submit}>
          <input type="hidden" name="version" value={view.version} />
          <ContactPanel
            key={country}
            country={country}
            contact={answer?.contact ?? contact}
            faults={faults}
            check={check}
            saved={loaderData.saved}
          />
          {asked.identity && (
            <IdentityPanel
              asked={asked.identity}
              consent={asked.consents.find(({ kind }) => kind === 'sensitive_data')}
              answer={answer?.identity ?? identity}
              missing={missing}
              keep={keep}
            />
          )}
          <ParcelChoices
            consignments={view.consignments}
            shipTo={country}
            places={loaderData.places}
            onChoose={delivery.choose}
            plain={!delivery.live}
          />
          <ConsentTexts consents={asked.consents} missing={missing} keep={keep} />
          <ConsentPanel consignments={view.consignments} missing={answer?.consentMissing ?? false} />
        </Form>
      </div>
      <PayPanel
        data={loaderData}
        terms={terms}
        form="checkout"
        payment={payment}
        counting={delivery.counting}
      />
    </div>
  );
}
