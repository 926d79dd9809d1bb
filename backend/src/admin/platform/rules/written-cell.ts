import type { RuleColumn } from '../../../platform/rules/rule-table';
import { wordOf } from '../words/words';
import { ruleWords } from './words/words';

/** A cell of a rule as people read it: what is chosen from codes is said in words. */
export function writtenCell({ kind }: RuleColumn, cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.join(', ');
  return kind === 'choice' || kind === 'yes_no' ? wordOf(ruleWords().values, String(cell)) : String(cell);
}
