import { writeRefused, type SavedText } from '@caravanserai/contracts/desk-write';
import { useMemo } from 'react';
import { answerOf } from '../../../desk/pair/answer-of';
import type { SaveAnswer, TextConfirmation, TextEdit } from '../../../desk/pair/pair-row';
import { useDeskCall } from '../../../desk/use-desk-call';
import { cellIn, shownState } from './pair-rows';

/** How this editor's texts reach the backend; `onSaved` hears what stands there after each. */
export function useSaving(id: string, onSaved: (saved: SavedText) => void) {
  const call = useDeskCall();
  return useMemo(() => {
    const send = async (
      path: string,
      locale: string,
      body: object,
      keepalive = false,
    ): Promise<SaveAnswer> => {
      try {
        const request = { method: 'POST', body, keepalive } as const;
        const saved = await call<SavedText>(`/listings/${id}/texts${path}`, request);
        onSaved(saved);
        const cell = cellIn(saved.row, locale);
        if (!cell) return { kind: 'unreachable' };
        return {
          kind: 'saved',
          value: cell.value,
          state: shownState(cell.state),
          sourceValue: cell.source_value,
        };
      } catch (error) {
        return answerOf(error, theirs);
      }
    };
    return {
      save: ({ key: field, locale, value, expected }: TextEdit, leaving: boolean) =>
        send('', locale, { field, locale, value, expected }, leaving),
      confirm: ({ key: field, locale, value: expected, sourceValue: source }: TextConfirmation) =>
        send('/confirm', locale, { field, locale, expected, source }),
    };
  }, [call, id, onSaved]);
}

function theirs(problem: Readonly<Record<string, unknown>>): string | undefined {
  const refused = writeRefused.safeParse(problem);
  return refused.success ? refused.data.current?.value : undefined;
}
