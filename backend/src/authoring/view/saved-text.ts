import type { SavedText } from '@caravanserai/contracts/desk-write';
import type { TextField } from '@caravanserai/contracts/desk-texts';
import { languageStates } from '../completeness/language-states';
import type { GoodsContent } from '../texts/read-content';
import { textRow } from '../texts/rows';
import { NoSuchGoods } from '../not-written';
import { revisionHead } from './revision-head';

/** What saving a text answers. @throws NoSuchGoods */
export function savedText(content: GoodsContent, field: TextField): SavedText {
  if (!content.revision) throw new NoSuchGoods();
  return {
    row: textRow(content, field),
    revision: revisionHead(content.revision),
    languages: languageStates(content),
  };
}
