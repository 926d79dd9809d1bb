import type { GoodsData, GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { ChangeSaid } from '../change-said';
import { useChange } from '../use-change';
import { changedFields } from './changed-fields';
import { IdentityFields } from './identity-fields';
import { KeepingFields } from './keeping-fields';
import { MeasureFields } from './measure-fields';

export interface DataFormProps {
  readonly goods: GoodsDataResponse;
  readonly draft: GoodsData;
  readonly onDraft: (data: GoodsData) => void;
  /** Names of countries by code, and their codes in the order of the names. */
  readonly names: Readonly<Record<string, string>>;
  readonly countries: readonly string[];
  readonly readOnly: boolean;
}

/** A part of the form: the data, and how it puts some of them. */
export interface DataPart {
  readonly draft: GoodsData;
  readonly put: (patch: Partial<GoodsData>) => void;
  /** Keeps the form from being saved while what stands in a field is not what it can hold. */
  readonly mark: (field: string, unclear: boolean) => void;
  /** Fields that a label or customs needs and that are empty. */
  readonly gaps: ReadonlySet<string>;
}

/** Goods data in three parts, saved together into what is reviewed. */
export function DataForm(props: DataFormProps) {
  const { goods, draft, onDraft, readOnly } = props;
  const { t } = useTranslation('desk-goods');
  const change = useChange();
  const [edited, setEdited] = useState(false);
  const [unclear, setUnclear] = useState<ReadonlySet<string>>(new Set());
  const patch = changedFields(goods.data, draft);
  const part: DataPart = {
    draft,
    put: (given) => {
      setEdited(true);
      onDraft({ ...draft, ...given });
    },
    mark: (field, wrong) => {
      setEdited(true);
      setUnclear((before) => new Set([...before].filter((one) => one !== field).concat(wrong ? field : [])));
    },
    gaps: new Set(goods.gaps),
  };
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    if (unclear.size > 0) return;
    setEdited(false);
    const body = { patch, ...(goods.revision ? { expected: goods.revision.version } : {}) };
    void change.run(`/goods/${goods.goods_id}/data`, { method: 'POST', body });
  };
  return (
    <form className="panel" onSubmit={save}>
      <fieldset className="plain" disabled={readOnly || change.busy}>
        <legend className="sr">{t('data.title')}</legend>
        <IdentityFields {...props} part={part} />
        <MeasureFields {...part} />
        <KeepingFields {...part} />
        {!readOnly && (
          <p className="acts">
            <Button type="submit" disabled={Object.keys(patch).length === 0 || unclear.size > 0}>
              {t('data.save')}
            </Button>
          </p>
        )}
      </fieldset>
      <ChangeSaid change={{ ...change, done: change.done && !edited }} />
    </form>
  );
}
