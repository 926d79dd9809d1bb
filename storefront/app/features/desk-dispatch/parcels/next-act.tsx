import type { DispatchRow } from '@caravanserai/contracts/desk-dispatch';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button, ButtonLink } from '../../../ui/button';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import type { Answered } from '../answered.server';

/** What became of a parcel that was packed in the list. */
export type Packed = { readonly parcel: DispatchRow; readonly answer: Answered<'pack'> };

interface NextActProps {
  readonly row: DispatchRow;
  readonly onAnswer: (packed: Packed) => void;
}

/** The one thing to do with a parcel, without leaving the list where that is possible. */
export function NextAct({ row, onAnswer }: NextActProps) {
  const { id, queue, state, display_id } = row;
  const { t } = useTranslation('desk-dispatch');
  const fetcher = useFetcher<Answered<'pack'>>();
  const answer = fetcher.data;
  const tell = useEffectEvent((told: Answered<'pack'>) => onAnswer({ parcel: row, answer: told }));
  // At once: the row goes as soon as its queue is read anew.
  useEffect(() => {
    if (answer) tell(answer);
  }, [answer]);
  const locale = useLocale();
  const name = t('queue.number', { number: display_id });
  if (queue === 'pack')
    return (
      <fetcher.Form method="post">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="expected" value={state} />
        <Button
          type="submit"
          look="plain"
          className="tiny"
          disabled={fetcher.state !== 'idle'}
          aria-label={`${t('one.pack')}: ${name}`}
        >
          {t('one.pack')}
        </Button>
      </fetcher.Form>
    );
  if (queue !== 'hand_over') return null;
  const to = localePath(locale, `/merchant/consignments/${id}`);
  return (
    <ButtonLink look="plain" className="tiny" to={to} aria-label={`${t('queue.hand_over')}: ${name}`}>
      {t('queue.hand_over')}
    </ButtonLink>
  );
}
