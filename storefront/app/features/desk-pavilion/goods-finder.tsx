import type { PavilionGoods, PavilionGoodsResponse } from '@caravanserai/contracts/desk-featured';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskCall } from '../../desk/use-desk-call';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Words } from '../../ui/words';
import { GoodsPicture } from './goods-picture';

interface GoodsFinderProps {
  readonly title: string;
  readonly text: string;
  readonly isTaken: (goods: PavilionGoods) => boolean;
  readonly onAdd: (goods: PavilionGoods) => Promise<unknown>;
}

/** Finds goods of the pavilion by a word of their title in any language, to add them somewhere. */
export function GoodsFinder({ title, text, isTaken, onAdd }: GoodsFinderProps) {
  const { t } = useTranslation('desk-pavilion');
  const call = useDeskCall();
  const id = useId();
  const [q, setQ] = useState('');
  const [found, setFound] = useState<PavilionGoodsResponse>();
  const [fault, setFault] = useState(false);
  const [busy, setBusy] = useState(false);
  const find = async (after?: string) => {
    setFault(false);
    try {
      const page = await call<PavilionGoodsResponse>('/goods', { query: { q: q || undefined, after } });
      setFound((before) => (after && before ? { ...page, goods: [...before.goods, ...page.goods] } : page));
    } catch {
      setFault(true);
    }
  };
  const searched = (event: FormEvent) => {
    event.preventDefault();
    void find();
  };
  const add = async (goods: PavilionGoods) => {
    setBusy(true);
    await onAdd(goods);
    await find();
    setBusy(false);
  };
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="muted">{text}</p>
      <form role="search" className="finder" onSubmit={searched}>
        <Field
          type="search"
          label={t('find.label')}
          value={q}
          maxLength={100}
          onChange={(event) => setQ(event.target.value)}
        />
        <Button type="submit" look="plain">
          {t('find.act')}
        </Button>
      </form>
      <p role="status" className="small">
        {fault
          ? t('fault')
          : found && t('find.found', { count: found.goods.filter((each) => !isTaken(each)).length })}
      </p>
      {found && (
        <ul className="found">
          {found.goods
            .filter((each) => !isTaken(each))
            .map((each) => (
              <li key={each.goods_id}>
                <GoodsPicture picture={each.picture} />
                <span>
                  <Words text={each.title} />
                  <span className="xs quiet">
                    <bdi>{each.merchant}</bdi>
                    {!each.offered && ` · ${t('find.not_offered')}`}
                  </span>
                </span>
                <Button
                  look="plain"
                  className="tiny"
                  disabled={busy}
                  aria-label={t('find.add', { name: each.title.value })}
                  onClick={() => void add(each)}
                >
                  {t('act.add')}
                </Button>
              </li>
            ))}
        </ul>
      )}
      {found?.next && (
        <Button look="plain" onClick={() => void find(found.next ?? undefined)}>
          {t('find.more')}
        </Button>
      )}
    </section>
  );
}
