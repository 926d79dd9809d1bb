import type { DeskBase } from '@caravanserai/contracts/desk-bases';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Words } from '../../../ui/words';
import { GoodsFinder } from '../goods-finder';
import { GoodsPicture } from '../goods-picture';
import type { Change } from '../use-change';

interface BaseGoodsProps {
  readonly base: DeskBase;
  readonly change: Change;
  readonly readOnly: boolean;
}

/** The goods that come from a base; what is added or taken away holds at once. */
export function BaseGoods({ base, change, readOnly }: BaseGoodsProps) {
  const { t } = useTranslation('desk-pavilion');
  const ids = base.goods.map(({ goods_id }) => goods_id);
  const set = (goods: readonly string[]) =>
    change.run(`/bases/${base.id}/goods`, { method: 'POST', body: { expected: ids, goods } });
  return (
    <>
      <section className="panel" aria-labelledby="from-here">
        <h2 id="from-here">{t('bases.goods')}</h2>
        <p className="muted">{t('bases.goods_text')}</p>
        {ids.length === 0 && <p>{t('bases.goods_none')}</p>}
        <ul className="found">
          {base.goods.map(({ goods_id, title, picture }) => (
            <li key={goods_id}>
              <GoodsPicture picture={picture} />
              <Words text={title} />
              {!readOnly && (
                <Button
                  look="plain"
                  className="tiny"
                  disabled={change.busy}
                  aria-label={t('bases.goods_remove', { name: title.value })}
                  onClick={() => void set(ids.filter((id) => id !== goods_id))}
                >
                  {t('act.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {!readOnly && (
        <GoodsFinder
          title={t('bases.goods_add')}
          text={t('bases.goods_add_text')}
          isTaken={({ goods_id }) => ids.includes(goods_id)}
          onAdd={({ goods_id }) => set([...ids, goods_id])}
        />
      )}
    </>
  );
}
