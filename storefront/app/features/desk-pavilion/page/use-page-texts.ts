import { pageField, type PageCell, type SavedPageText } from '@caravanserai/contracts/desk-pavilion';
import { useCallback } from 'react';
import { useRevalidator } from 'react-router';
import type { SaveAnswer, TextConfirmation, TextEdit } from '../../../desk/pair/pair-row';
import { DeskCallError, useDeskCall } from '../../../desk/use-desk-call';
import { stateOf } from './matrix-of';

/** Saves and confirms texts of the page for the editor; the matrix above hears of it. */
export function usePageTexts() {
  const call = useDeskCall();
  const { revalidate } = useRevalidator();
  const send = useCallback(
    async (path: string, locale: string, body: object): Promise<SaveAnswer> => {
      try {
        const { row } = await call<SavedPageText>(path, { method: 'POST', body });
        void revalidate();
        const cell = row.cells.find((each) => each.locale === locale);
        if (!cell) return { kind: 'unreachable' };
        return { kind: 'saved', value: cell.value, state: stateOf(cell), sourceValue: cell.source_value };
      } catch (error) {
        return refusal(error);
      }
    },
    [call, revalidate],
  );
  const save = useCallback(
    ({ key, locale, value, expected }: TextEdit) =>
      send('/page/texts', locale, { ...partAndField(key), locale, value, expected }),
    [send],
  );
  const confirm = useCallback(
    ({ key, locale, value, sourceValue }: TextConfirmation) =>
      send('/page/texts/confirm', locale, {
        ...partAndField(key),
        locale,
        expected: value,
        source: sourceValue,
      }),
    [send],
  );
  return { save, confirm };
}

function partAndField(key: string) {
  const [part = '', field = ''] = key.split(' ');
  return { part, field: pageField.parse(field) };
}

function refusal(error: unknown): SaveAnswer {
  if (!(error instanceof DeskCallError) || error.status >= 500) return { kind: 'unreachable' };
  if (error.status === 401) return { kind: 'signed_out' };
  const current = error.problem.current as PageCell | undefined;
  return current ? { kind: 'conflict', value: current.value } : { kind: 'refused', message: error.message };
}
