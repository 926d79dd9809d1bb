import { voucherFaultLine } from '@caravanserai/locales/voucher-faults';
import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { notFound } from '../../data/backend.server';
import { cartIdOf } from '../../data/cart/cookie.server';
import { shopContext } from '../../data/shop-context.server';
import { wantsPage } from '../../data/wants-page.server';
import { localePath } from '../../shell/paths';
import { changeVoucher } from './change-voucher.server';
import { readVoucher, refusedQuery } from './read-voucher';
import type { VoucherAnswer } from './voucher-answer';

/**
 * Gives a discount code to the cart or takes it out: the fields are those of `readVoucher`. A plain form is led to the
 * cart, client code gets a `VoucherAnswer`.
 */
export async function action(args: ActionFunctionArgs) {
  const shop = await shopContext(args);
  const asked = readVoucher(await args.request.formData());
  const id = cartIdOf(args.request);
  const done = id ? await changeVoucher(id, asked, shop) : { fault: null, code: asked.code };
  const { fault, code } = done;
  if (wantsPage(args.request))
    return redirect(
      localePath(shop.locale, '/cart') + (fault ? `${refusedQuery({ fault, code })}#code` : '#codes'),
      { status: 303 },
    );
  const refused = fault && { code, words: voucherFaultLine(fault, shop.locale) };
  return data<VoucherAnswer>({ kind: asked.kind, code, refused });
}

/** Nobody reads this address; it only takes forms. */
export function loader() {
  throw notFound();
}
