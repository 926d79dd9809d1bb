import type { DispatchRequest } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { DateTime } from '../../../desk/ui/date-time';

/** What happened to a request, and by whom. */
export function RequestHistory({ history }: Pick<DispatchRequest, 'history'>) {
  const { t } = useTranslation('desk-dispatch');
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{t('request.history')}</h2>
      <ol className="history">
        {history.map(({ to, by, words, at }) => (
          <li key={at + to}>
            <p className="what">{t(`state.${to}`)}</p>
            {words && <p dir="auto">{words}</p>}
            <p className="who">
              <DateTime value={at} /> <span>{t(`by.${by}`)}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
