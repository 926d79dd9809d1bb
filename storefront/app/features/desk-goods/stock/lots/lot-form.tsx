import type { StockLot } from '@caravanserai/contracts/desk-lots';
import type { LotsSet } from '@caravanserai/contracts/desk-stock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readWhole } from '../../../../desk/ui/use-whole';
import { WholeField } from '../../../../desk/ui/whole-field';
import { Button } from '../../../../ui/button';
import { Field } from '../../../../ui/field';
import type { Change } from '../../use-change';

interface LotFormProps {
  readonly listingId: string;
  /** The lot to correct; a new one without. */
  readonly lot: StockLot | undefined;
  /** Pieces that stand there and belong to no lot. */
  readonly loose: number;
  readonly change: Change;
  readonly close: () => void;
}

const PIECES = { least: 1, most: 1_000_000 };

/** A lot as it is printed on the pieces, and how many came. */
export function LotForm({ listingId, lot, loose, change, close }: LotFormProps) {
  const { t } = useTranslation('desk-goods');
  const [number, setNumber] = useState(lot?.number ?? '');
  const [made_on, setMade] = useState(lot?.made_on ?? '');
  const [best_before, setBestBefore] = useState(lot?.best_before ?? '');
  const [typed, setTyped] = useState(lot ? String(lot.received) : loose > 0 ? String(loose) : '');
  const [arrived, setArrived] = useState(loose === 0);
  const pieces = readWhole(typed, PIECES);
  const title = lot ? t('lots.correcting', { number: lot.number }) : t('lots.add');
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (pieces === undefined) return;
    const said = { number: number.trim(), made_on, best_before, pieces };
    const saved = lot
      ? await change.run<LotsSet>(`/lots/${lot.id}`, { method: 'POST', body: said })
      : await change.run<LotsSet>(`/stock/${listingId}/lots`, { method: 'POST', body: { ...said, arrived } });
    if (saved) close();
  };
  return (
    <form className="lot-form" onSubmit={(event) => void submit(event)} aria-label={title}>
      <fieldset className="plain formgrid" disabled={change.busy}>
        <legend>{title}</legend>
        <Field
          label={t('lots.number')}
          hint={t('lots.as_printed')}
          required
          maxLength={40}
          dir="ltr"
          autoComplete="off"
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
        <WholeField label={t('lots.pieces')} required {...PIECES} text={typed} onText={setTyped} />
        <Field
          label={t('lots.made_on')}
          type="date"
          required
          {...(best_before && { max: best_before })}
          value={made_on}
          onChange={({ target }) => setMade(target.value)}
        />
        <Field
          label={t('lots.best_before')}
          type="date"
          required
          {...(made_on && { min: made_on })}
          value={best_before}
          onChange={({ target }) => setBestBefore(target.value)}
        />
        {!lot && (
          <label className="check">
            <input type="checkbox" checked={arrived} onChange={({ target }) => setArrived(target.checked)} />{' '}
            {t('lots.arrived')}
          </label>
        )}
      </fieldset>
      <p className="acts">
        <Button type="submit" disabled={change.busy}>
          {t('lots.save')}
        </Button>
        <Button look="plain" onClick={close}>
          {t('lots.cancel')}
        </Button>
      </p>
    </form>
  );
}
