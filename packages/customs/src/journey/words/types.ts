import type { Transport } from '../../freight/transport';
import type { CustomsStage } from '../customs-stage';
import type { ConsignmentState } from '../states';

/** The words of a journey in one language. */
export interface JourneyWords {
  /** A step's name, short. */
  readonly states: Readonly<Record<ConsignmentState, string>>;
  /** What being there means for the shopper, in one or two sentences. */
  readonly news: Readonly<Record<ConsignmentState, string>>;
  /** What customs says. */
  readonly customs: Readonly<Record<CustomsStage, string>>;
  /** The carriers that stand in for real ones. */
  readonly carriers: Readonly<Record<Transport, string>>;
  /** Says that neither customs nor carrier is a real one. */
  readonly emulated: string;
}
