import type { ReturnableLine } from '@caravanserai/contracts/returns';
import { useTranslation } from 'react-i18next';
import { Words } from '../../../../ui/words';
import { PIECES } from '../read-form';

/** How many pieces of a line go back: all of them unless the shopper says otherwise, where it is the only one. */
export function PiecesField({ line, chosen }: { line: ReturnableLine; chosen: number | undefined }) {
  const { t } = useTranslation('returns');
  const { line_id, title, left, unopened, kept } = line;
  const id = `${PIECES}${line_id}`;
  if (kept !== null)
    return (
      <p className="goodsback quiet">
        <Words text={title} /> <small>{t(`form.${kept}`)}</small>
      </p>
    );
  return (
    <p className="goodsback">
      <label htmlFor={id}>
        <Words text={title} />
        {unopened && <small>{t('form.unopened_only')}</small>}
      </label>
      <select
        id={id}
        name={id}
        className="input"
        defaultValue={String(chosen ?? 0)}
        aria-label={`${title.value}: ${t('form.pieces')}`}
      >
        {Array.from({ length: left + 1 }, (_, pieces) => (
          <option key={pieces} value={pieces}>
            {pieces}
          </option>
        ))}
      </select>
    </p>
  );
}
