import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../ui/notice';
import type { DoorFault } from './form';

/** A page before the desks: its heading, and one thing to do. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <title>{`${title} · Caravanserai`}</title>
      <meta name="robots" content="noindex" />
      <h1>{title}</h1>
      {children}
    </>
  );
}

/** Why a form was refused, where it isn't said beside its field. */
export function DoorFaultNotice({
  fault,
  beside = [],
}: {
  fault: DoorFault | undefined;
  /** Faults that are said beside their fields. */
  beside?: readonly DoorFault[];
}) {
  const { t } = useTranslation('desk');
  if (fault === undefined || beside.includes(fault)) return null;
  return <Notice tone="bad" title={t(`door.fault.${fault}`)} />;
}
