import type { RuleColumn } from '../../../platform/rules/rule-table';
import { platformWords, wordOf } from '../words/words';
import { ruleWords } from './words/words';

/** A cell of a rule as people read it: what is chosen from codes is said in words, what is an id by its name. */
export function writtenCell(
  { kind }: RuleColumn,
  cell: unknown,
  names: Readonly<Record<string, string>>,
): string {
  if (kind === 'merchant' || kind === 'pavilion')
    return typeof cell === 'string' ? wordOf(names, cell) : platformWords().all;
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.join(', ');
  return kind === 'choice' || kind === 'yes_no' ? wordOf(ruleWords().values, String(cell)) : String(cell);
}
