import type { GoodsData, GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import type { LandedPreview, LandedResponse } from '@caravanserai/contracts/desk-landed';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeskCall } from '../../../desk/use-desk-call';
import { useLocale } from '../../../i18n/use-locale';
import { inNameOrder } from '../in-name-order';
import { changedFields } from './changed-fields';
import { LandedCard } from './landed-card';

interface LandedPanelProps {
  readonly goods: GoodsDataResponse;
  readonly draft: GoodsData;
  readonly names: Readonly<Record<string, string>>;
}

const PAUSE_MS = 500;

/** What shoppers in four countries would pay, reckoned while the data are written. */
export function LandedPanel({ goods, draft, names }: LandedPanelProps) {
  const { t } = useTranslation('desk-goods');
  const call = useDeskCall();
  const [destinations, setDestinations] = useState<readonly string[]>(goods.preview);
  const [previews, setPreviews] = useState<readonly LandedPreview[]>([]);
  const asked = JSON.stringify({ destinations, patch: changedFields(goods.data, draft) });
  useEffect(() => {
    const request = new AbortController();
    const timer = setTimeout(() => {
      const body: unknown = JSON.parse(asked);
      call<LandedResponse>(`/goods/${goods.goods_id}/landed`, {
        method: 'POST',
        body,
        signal: request.signal,
      })
        .then((answer) => setPreviews(answer.previews))
        // Data that can't be reckoned with yet leave the last figures standing.
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [asked, call, goods.goods_id]);
  const choices = inNameOrder(goods.destinations, names, useLocale());
  return (
    <aside className="panel landed" aria-labelledby="landed-title">
      <h2 id="landed-title">{t('landed.title')}</h2>
      <p className="hint">{t('landed.text')}</p>
      <div className="landed-cards" aria-live="polite">
        {destinations.map((iso2, index) => (
          <LandedCard
            key={index}
            destination={iso2}
            preview={previews.find(({ destination }) => destination === iso2)}
            choices={choices}
            names={names}
            onChoose={(next) => setDestinations(destinations.map((each, at) => (at === index ? next : each)))}
          />
        ))}
      </div>
    </aside>
  );
}
