import { useTranslation } from 'react-i18next';
import { lengthOf } from './length';
import type { ShownRow } from './pair-state';
import { StateMark } from './state-mark';

/** At the end of a label: what this text wants, or how long it is. */
export function RowNote({ row, id }: { row: ShownRow; id: string }) {
  const { t } = useTranslation('desk-pair');
  const length = lengthOf(row.value);
  const over = length - row.max;
  const { tone, words } = ((): { tone: string; words: string } => {
    if (row.entry?.phase === 'conflict') return { tone: 'bad', words: t('note.conflict') };
    if (over > 0) return { tone: 'bad', words: t('note.too_long', { n: over }) };
    if (row.entry?.phase === 'held') return { tone: 'bad', words: t('note.refused') };
    if ((row.entry?.failures ?? 0) > 0) return { tone: 'warn', words: t('note.kept') };
    if (row.state === 'old') return { tone: 'warn', words: t('state.old') };
    if (length === 0 && row.open) return { tone: '', words: row.requiredNote ?? t('state.missing') };
    return { tone: '', words: t('note.length', { n: length, max: row.max }) };
  })();
  return (
    <span className={`note-end ${tone}`} id={id}>
      {tone !== 'bad' && <StateMark state={length > 0 || row.state === 'empty' ? row.state : 'missing'} />}
      <span className="num">{words}</span>
    </span>
  );
}
