import { pageField, type SavedPageText } from '@caravanserai/contracts/desk-pavilion';
import { useCallback } from 'react';
import { useRevalidator } from 'react-router';
import { answerOf } from '../../../desk/pair/answer-of';
import type { SaveAnswer, TextConfirmation, TextEdit } from '../../../desk/pair/pair-row';
import { useDeskCall, type ClientRequest } from '../../../desk/use-desk-call';
import { stateOf } from './matrix-of';

/** Saves and confirms texts of the page for the editor; the matrix above hears of it. */
export function usePageTexts() {
  const call = useDeskCall();
  const { revalidate } = useRevalidator();
  const send = useCallback(
    async (path: string, locale: string, request: ClientRequest): Promise<SaveAnswer> => {
      try {
        const { row } = await call<SavedPageText>(path, { method: 'POST', ...request });
        void revalidate();
        const cell = row.cells.find((each) => each.locale === locale);
        if (!cell) return { kind: 'unreachable' };
        return { kind: 'saved', value: cell.value, state: stateOf(cell), sourceValue: cell.source_value };
      } catch (error) {
        return answerOf(error, theirs);
      }
    },
    [call, revalidate],
  );
  const save = useCallback(
    ({ key, locale, value, expected }: TextEdit, leaving: boolean) =>
      send('/page/texts', locale, {
        body: { ...partAndField(key), locale, value, expected },
        // A text that is sent while the page closes still arrives.
        keepalive: leaving,
      }),
    [send],
  );
  const confirm = useCallback(
    ({ key, locale, value, sourceValue }: TextConfirmation) =>
      send('/page/texts/confirm', locale, {
        body: { ...partAndField(key), locale, expected: value, source: sourceValue },
      }),
    [send],
  );
  return { save, confirm };
}

function partAndField(key: string) {
  const [part = '', field = ''] = key.split(' ');
  return { part, field: pageField.parse(field) };
}

/** What another wrote there meanwhile, of a refusal. */
function theirs({ current }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof current === 'object' && current !== null && 'value' in current
    ? String(current.value)
    : undefined;
}
