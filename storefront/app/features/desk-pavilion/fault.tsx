import { Notice } from '../../ui/notice';
import type { Change } from './use-change';

/** Why the last change was refused; nothing where it wasn't. */
export function Fault({ change }: { change: Change }) {
  return change.fault ? <Notice tone="bad" title={change.fault} /> : null;
}
