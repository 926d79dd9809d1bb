import type { DeskRole } from '@caravanserai/contracts/desk';
import { useDesk } from '../../desk/frame-data';

const CURATORS: readonly DeskRole[] = ['manager', 'curator'];

/** Whether this person may change the pavilion; the backend checks it again. */
export const useMayCurate = (): boolean => CURATORS.includes(useDesk().role);
