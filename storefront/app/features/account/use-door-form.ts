import { useEffect, useRef, useState, type FormEvent } from 'react';
import { doorFaults, isFaulty, type DoorFaults } from './door-faults';
import type { Refused } from './fault';

/**
 * A form that says what is wrong in the page's own words instead of the browser's: before it is sent where there are
 * scripts, so that nobody types a password twice, else by the answer. The first wrong field gets the focus.
 */
export function useDoorForm(refused: Refused | undefined, { known }: { readonly known: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const [found, setFound] = useState<{ faults: DoorFaults; since: Refused | undefined }>();
  const faults = (found?.since === refused ? found?.faults : undefined) ?? refused?.faults ?? {};
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [found, refused]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const wrong = doorFaults(new FormData(event.currentTarget), known);
    setFound({ faults: wrong, since: refused });
    if (isFaulty(wrong)) event.preventDefault();
  };
  return { faults, form: { ref: form, noValidate: true, onSubmit } };
}
