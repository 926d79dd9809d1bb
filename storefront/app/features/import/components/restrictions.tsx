import type { ImportRestriction } from '@caravanserai/contracts/import-rules';
import { useTranslation } from 'react-i18next';
import { Cited } from './cited';

/** What may not be sent there, or only so, and why. */
export function Restrictions({ restrictions }: { restrictions: readonly ImportRestriction[] }) {
  const { t } = useTranslation('imports');
  return (
    <section className="way" aria-labelledby="restrictions">
      <div className="about">
        <h2 id="restrictions">{t('restrictions.title')}</h2>
        {restrictions.length === 0 && <p>{t('restrictions.none')}</p>}
      </div>
      {restrictions.length > 0 && (
        <table className="rules">
          <thead>
            <tr>
              <th scope="col">{t('columns.rule')}</th>
              <th scope="col">{t('columns.source')}</th>
            </tr>
          </thead>
          <tbody>
            {restrictions.map(({ goods, way, action, reason, cited }) => (
              <tr key={cited.id}>
                <td>
                  <strong>{goods}</strong>
                  <small>{`${way} · ${action}`}</small>
                  {reason}
                </td>
                <td>
                  <Cited row={cited} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
