import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';
import type { AccountFault } from '../fault';

/** Why a form was refused, where it isn't said beside its field. */
export function FaultNotice({ fault }: { fault: AccountFault | undefined }) {
  const { t } = useTranslation('account');
  return fault ? <Notice tone="bad" title={t(`fault.${fault}`)} /> : null;
}
