import { useEffect, useRef } from 'react';
import { useNavigation } from 'react-router';

/**
 * Brings what a form's answer says into sight: it stands at the head of the page, and the button that was pressed may
 * be far below it.
 */
export function useShowAnswer(): void {
  const { state, formMethod } = useNavigation();
  const sent = useRef(false);
  useEffect(() => {
    if (state !== 'idle') {
      sent.current ||= formMethod === 'POST';
      return;
    }
    if (!sent.current) return;
    sent.current = false;
    const said = document.querySelector('main .notice');
    if (!said) return;
    const { top, bottom } = said.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) said.scrollIntoView({ block: 'center' });
  }, [state, formMethod]);
}
