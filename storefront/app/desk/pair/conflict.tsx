import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { DifferenceView } from './difference-view';
import type { PairDocument } from './pair-document';
import type { ShownRow } from './pair-state';

/** Another wrote this text meanwhile: what differs, and the decision. Neither is lost before it is made. */
export function Conflict({ row, texts, id }: { row: ShownRow; texts: PairDocument; id: string }) {
  const { t } = useTranslation('desk-pair');
  const theirs = row.entry?.theirs;
  if (row.entry?.phase !== 'conflict' || theirs === undefined) return null;
  return (
    <div className="clash" role="group" aria-labelledby={id}>
      <p id={id} role="alert">
        {t('conflict.title')}
      </p>
      {theirs === '' ? (
        <p className="small">{t('conflict.emptied')}</p>
      ) : (
        <DifferenceView before={theirs} after={row.value} locale={row.target.locale} />
      )}
      <div className="hintbar">
        <Button look="plain" className="tiny" onClick={() => texts.keepMine(row.id)}>
          {t('conflict.mine')}
        </Button>
        <Button look="plain" className="tiny" onClick={() => texts.takeTheirs(row.id)}>
          {t('conflict.theirs')}
        </Button>
      </div>
    </div>
  );
}
