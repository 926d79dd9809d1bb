import type { ConsignmentLine } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Icon } from '../../../ui/icon';
import type { LinesAnswer } from '../lines';

interface TooManyProps {
  readonly line: ConsignmentLine;
  /** Pieces that are left. */
  readonly available: number;
}

/** Fewer are left than the line asks for: says how many, and takes them with one press. */
export function TooMany({ line, available }: TooManyProps) {
  const { t } = useTranslation('cart');
  const fetcher = useFetcher<LinesAnswer>();
  const locale = useLocale();
  return (
    <fetcher.Form method="post" action={localePath(locale, '/cart/lines')} className="toomany">
      <p className="err" id={`short-${line.line_id}`}>
        <Icon name="warn" /> {t('only_left', { count: available })}
      </p>
      <input type="hidden" name="line_id" value={line.line_id} />
      <button
        type="submit"
        className="textbtn"
        name="quantity"
        value={available}
        aria-describedby={`short-${line.line_id}`}
      >
        {t('take', { count: available })}
      </button>
    </fetcher.Form>
  );
}
