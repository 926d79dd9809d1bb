import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon';
import { pictureSource } from '../../ui/plinth';
import { Words } from '../../ui/words';
import type { Suggestion } from './suggestion';

interface SuggestionListProps {
  /** Prefix of the ids of the list and its options. */
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (path: string) => void;
}

const ICON_OF = { category: 'search', goods: 'search', pavilion: 'pin', merchant: 'user' } as const;

/** The options under the search field. The focus stays in the field; a pointer must not take it away. */
export function SuggestionList({ id, suggestions, active, onChoose }: SuggestionListProps) {
  const { t } = useTranslation();
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label={t('search.label')}
      className="suggestions"
      hidden={suggestions.length === 0}
    >
      {suggestions.map(({ path, kind, text, picture, from }, index) => (
        <li
          key={path}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(path)}
        >
          {picture ? (
            <img src={pictureSource(picture)} alt="" width={44} height={44} />
          ) : (
            <Icon name={ICON_OF[kind]} />
          )}
          <span>
            {typeof text === 'string' ? <bdi>{text}</bdi> : <Words text={text} />}
            {from && <small>{from}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
