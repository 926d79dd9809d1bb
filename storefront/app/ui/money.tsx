import type { Money as Amount } from '@caravanserai/contracts/common';
import { formatIndicative, formatMoney } from '@caravanserai/money/format';
import { useLocale } from '../i18n/use-locale';

/** An amount that is charged, isolated from the direction of the text around it. */
export function Money({ money }: { money: Amount }) {
  return <bdi>{formatMoney(money.amount, money.currency, useLocale())}</bdi>;
}

/** A converted amount for orientation; nothing is charged in it. */
export function Indicative({ money }: { money: Amount }) {
  return <bdi>{`≈ ${formatIndicative(money.amount, money.currency, useLocale())}`}</bdi>;
}
