import { isVoucherFault, voucherFaultLine, type VoucherFault } from '@caravanserai/locales/voucher-faults';
import type { Locale } from '@caravanserai/locales/registry';
import { LONGEST_CODE, type RefusedVoucher } from './voucher-answer';

/** What a form about discount codes asks for. */
export interface VoucherAsked {
  readonly kind: 'enter' | 'remove';
  readonly code: string;
}

/** Reads the fields `code` and `intent` (`remove`). */
export function readVoucher(form: Pick<FormData, 'get'>): VoucherAsked {
  const typed = form.get('code');
  return {
    kind: form.get('intent') === 'remove' ? 'remove' : 'enter',
    code: typeof typed === 'string' ? typed.trim().slice(0, LONGEST_CODE) : '',
  };
}

interface Refused {
  readonly code: string;
  readonly fault: VoucherFault;
}

/** How a plain form is told on the page it is led to. */
export const refusedQuery = ({ code, fault }: Refused): string =>
  `?${new URLSearchParams({ voucher: fault, code }).toString()}`;

/** The refusal of a plain form; null where the address tells of none. */
export function refusedIn(search: URLSearchParams, locale: Locale): RefusedVoucher | null {
  const fault = search.get('voucher');
  if (!isVoucherFault(fault)) return null;
  const code = (search.get('code') ?? '').slice(0, LONGEST_CODE);
  return { code, words: voucherFaultLine(fault, locale) };
}
