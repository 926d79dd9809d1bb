import type { CheckLine } from '@caravanserai/contracts/desk-admissions';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useCheckWords } from './use-check-words';

interface ChecklistProps {
  readonly lines: readonly CheckLine[];
  /** What stands at the end of a line: buttons to tick it. */
  readonly act?: (line: CheckLine) => ReactNode;
}

/** A pavilion's checklist for a merchant: each line with what it is about, how it stands and who says so. */
export function Checklist({ lines, act }: ChecklistProps) {
  const { t } = useTranslation('desk-review');
  const words = useCheckWords();
  return (
    <ul className="checklist">
      {lines.map((line) => (
        <li key={line.rule_id}>
          <Standing met={line.met} />
          <div>
            <p>
              {line.words ? (
                <span lang={line.words.lang} dir={line.words.dir}>
                  {line.words.value}
                </span>
              ) : (
                words(line)
              )}{' '}
              {!line.required && <span className="small muted">({t('check.optional')})</span>}
            </p>
            <p className="small muted">
              {line.kind !== 'own'
                ? t('check.read_off')
                : line.by !== null && t('check.by', { name: line.by })}
            </p>
          </div>
          {act?.(line)}
        </li>
      ))}
    </ul>
  );
}

function Standing({ met }: { met: boolean | null }) {
  const { t } = useTranslation('desk-review');
  if (met === null) return <StateBadge tone="wait">{t('check.open')}</StateBadge>;
  return met ? (
    <StateBadge tone="ok">{t('check.met')}</StateBadge>
  ) : (
    <StateBadge tone="warn">{t('check.not_met')}</StateBadge>
  );
}
