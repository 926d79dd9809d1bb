import { pictureKey, textKind, type TextRow } from '@caravanserai/contracts/desk-texts';
import type { ListingEdit, SavedText } from '@caravanserai/contracts/desk-write';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PairEditor } from '../../../desk/pair/pair-editor';
import { pictureSource } from '../../../ui/plinth';
import { NextStep } from './next-step';
import { pairRows, type RowWords } from './pair-rows';
import { useSaving } from './use-saving';
import { useSuggestions } from './use-suggestions';

interface WriteTextsProps {
  readonly listing: ListingEdit;
  /** Unique for the person who writes. */
  readonly writer: string;
  readonly language: string;
  readonly field: string | null;
  hear(saved: SavedText): void;
  pathOf(language: string, field?: string): string;
}

/** The editor of one listing's texts in one language. */
export function WriteTexts({ listing, writer, language, field, hear, pathOf }: WriteTextsProps) {
  const { t } = useTranslation('desk-write');
  const { id, source_locale: source, pictures } = listing;
  const { save, confirm } = useSaving(id, hear);
  const rows = useMemo(() => {
    const words = ({ field: name }: TextRow): RowWords => {
      const kind = textKind(name);
      const alone = language === source;
      const picture = pictures.find((path) => `picture_alt:${pictureKey(path)}` === name);
      const place = picture === undefined ? 0 : pictures.indexOf(picture) + 1;
      return {
        label: place > 0 ? t('field_picture', { n: place }) : t(`field.${kind}`),
        requiredNote: t('texts.required'),
        ...(alone && { hint: t(`field_hint.${kind}`) }),
        ...(picture !== undefined && { picture: pictureSource(picture) }),
      };
    };
    return pairRows(listing.rows, source, language, words);
  }, [listing.rows, source, language, pictures, t]);
  const suggestions = useSuggestions(id, rows, language, (title) => t('texts.before', { title }));
  return (
    <PairEditor
      key={id}
      name={`${writer} ${id}`}
      rows={rows}
      source={source}
      target={language}
      onSave={save}
      onConfirm={confirm}
      suggestions={suggestions}
      readOnly={!listing.allowed.includes('edit')}
      focus={field}
      sourcePath={pathOf(source)}
      actions={<NextStep listing={listing} language={language} pathOf={pathOf} />}
    />
  );
}
