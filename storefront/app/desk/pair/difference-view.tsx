import { languageDirection } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { differenceOf, type Piece } from './difference';

interface DifferenceViewProps {
  readonly before: string;
  readonly after: string;
  /** Language of both wordings, BCP 47. */
  readonly locale: string;
}

/** What changed from one wording to the next, within the text itself. Heard as "removed", "added". */
export function DifferenceView({ before, after, locale }: DifferenceViewProps) {
  return (
    <p className="difference" lang={locale} dir={languageDirection(locale)}>
      {differenceOf(before, after, locale).map((piece, index) => (
        <Part key={index} piece={piece} />
      ))}
    </p>
  );
}

function Part({ piece: { kind, text } }: { piece: Piece }) {
  const { t } = useTranslation('desk-pair');
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <Aside words={t(`difference.${kind}`)} />
      {text}
    </Tag>
  );
}

/** Heard, not seen; in the language of the page, inside a text of another. */
function Aside({ words }: { words: string }) {
  const { i18n } = useTranslation();
  return (
    <span className="sr" lang={i18n.language}>
      {words}
    </span>
  );
}
