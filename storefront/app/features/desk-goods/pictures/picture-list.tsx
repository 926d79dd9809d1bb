import type { PicturesResponse } from '@caravanserai/contracts/desk-pictures';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { pictureSource } from '../../../ui/plinth';
import type { Change } from '../use-change';
import { moved } from './moved';

interface PictureListProps {
  readonly goods: PicturesResponse;
  readonly change: Change;
  readonly readOnly: boolean;
}

/** The pictures in their order; the first stands on cards. Moved with buttons, so that every hand and key can. */
export function PictureList({ goods, change, readOnly }: PictureListProps) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const paths = goods.pictures.map(({ path }) => path);
  const order = (next: readonly string[]) => {
    const body = { paths: next, ...(goods.revision ? { expected: goods.revision.version } : {}) };
    void change.run(`/goods/${goods.goods_id}/pictures/order`, { method: 'POST', body });
  };
  return (
    <ol className="pictures">
      {goods.pictures.map(({ path, drawn, alt_key, width, height }, index) => {
        const number = index + 1;
        return (
          <li key={path} className="panel">
            <div className="plinth">
              <img src={pictureSource(path)} alt={t('pictures.number', { number })} loading="lazy" />
            </div>
            <p>
              {number === 1 && <strong>{t('pictures.first')} </strong>}
              <span className="hint">
                {drawn ? t('pictures.drawn') : width && height ? <bdi>{`${width} × ${height}`}</bdi> : ''}
              </span>
            </p>
            <p>
              <Link to={localePath(locale, `/merchant/listings/${goods.goods_id}/texts?field=${alt_key}`)}>
                {t('pictures.describe')}
              </Link>
            </p>
            {!readOnly && (
              <p className="acts">
                {paths.length > 1 && (
                  <>
                    <Button
                      look="plain"
                      className="tiny"
                      disabled={change.busy || index === 0}
                      aria-label={t('pictures.earlier_of', { number })}
                      onClick={() => order(moved(paths, index, index - 1))}
                    >
                      {t('pictures.earlier')}
                    </Button>
                    <Button
                      look="plain"
                      className="tiny"
                      disabled={change.busy || number === paths.length}
                      aria-label={t('pictures.later_of', { number })}
                      onClick={() => order(moved(paths, index, number))}
                    >
                      {t('pictures.later')}
                    </Button>
                  </>
                )}
                {!drawn && (
                  <Button
                    look="plain"
                    className="tiny"
                    disabled={change.busy}
                    aria-label={t('pictures.remove_of', { number })}
                    onClick={() => order(paths.filter((other) => other !== path))}
                  >
                    {t('pictures.remove')}
                  </Button>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
