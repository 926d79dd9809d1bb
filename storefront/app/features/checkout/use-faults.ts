import { useState } from 'react';
import { cleanContact, faultOf, type ContactField, type Faults } from '../../address/address-check';
import type { CheckoutAnswer } from './answer';

/**
 * The faults to show: those of the last answer, mended or added as fields are left. An empty field is no fault
 * before the form was sent: nobody is told off for tabbing through.
 */
export function useFaults(answer: CheckoutAnswer | undefined, country: string) {
  const [shown, setShown] = useState<{ answer?: CheckoutAnswer; faults: Faults }>({
    answer,
    faults: answer?.faults ?? {},
  });
  if (shown.answer !== answer) setShown({ answer, faults: answer?.faults ?? {} });
  const check = (field: ContactField, raw: string) => {
    const value = cleanContact({ [field]: raw })[field];
    const fault = faultOf(field, value, country);
    setShown((now) => {
      if (fault === 'missing' && !now.faults[field]) return now;
      const { [field]: _, ...others } = now.faults;
      return { ...now, faults: fault ? { ...others, [field]: fault } : others };
    });
  };
  return { faults: shown.faults, check };
}
