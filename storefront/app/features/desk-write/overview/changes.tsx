import { textKind, type TextCell, type TextRow } from '@caravanserai/contracts/desk-texts';
import type { ListingEdit } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { DifferenceView } from '../../../desk/pair/difference-view';
import { useFieldWord } from '../parts/field-word';
import { useLanguageWord } from '../parts/language-word';

interface ChangedText {
  readonly row: TextRow;
  readonly cell: TextCell;
}

/** What shoppers will read differently once this version is published; nothing while it never was. */
export function Changes({ listing }: { listing: ListingEdit }) {
  const { t } = useTranslation('desk-write');
  const fieldWord = useFieldWord();
  const languageWord = useLanguageWord();
  const texts = changedTexts(listing.rows);
  const { data_changes: changes, pictures_changed: pictures, change } = listing;
  const open = change !== null && change !== 'published' && change !== 'withdrawn';
  if (!open || !listing.live || texts.length + changes.length === 0) return null;
  return (
    <section className="panel changes-panel" aria-labelledby="changes-head">
      <h2 id="changes-head">{t('changes.title')}</h2>
      <ul>
        {texts.map(({ row, cell }) => (
          <li key={`${row.field} ${cell.locale}`}>
            <h3>
              {t(`field.${textKind(row.field)}`)}{' '}
              <span className="small muted">{languageWord(cell.locale)}</span>
            </h3>
            <DifferenceView before={cell.live} after={cell.value} locale={cell.locale} />
          </li>
        ))}
        {changes.map(({ field }) => (
          <li key={field}>
            <h3>{fieldWord(field)}</h3>
          </li>
        ))}
        {pictures && (
          <li>
            <h3>{t('changes.pictures')}</h3>
          </li>
        )}
      </ul>
    </section>
  );
}

const changedTexts = (rows: readonly TextRow[]): ChangedText[] =>
  rows.flatMap((row) => row.cells.filter(({ changed }) => changed).map((cell) => ({ row, cell })));
