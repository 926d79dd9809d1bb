import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigate } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../paths';
import { Icon } from '../../ui/icon';
import './search.css';
import { stepActive } from './step-active';
import type { Suggestion } from './suggestion';
import { useSuggestions } from './use-suggestions';
import { SuggestionList } from './suggestion-list';

/**
 * The search field of every page: a plain form, with suggestions while typing where there is script. Nothing is
 * asked while an input method composes. Its first rendering is the same with and without suggestions.
 * @param asked what the page was searched for; it stays in the field
 */
export function SearchField({ asked }: { asked: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [composing, setComposing] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Whoever has gone into the list with an arrow key chooses among what they saw, whatever is answered late.
  const [held, setHeld] = useState<readonly Suggestion[]>();
  const fresh = useSuggestions(composing ? '' : text, locale, open);
  const suggestions = held ?? fresh;
  const shown = open && suggestions.length > 0;

  // The browser keeps what was typed before the script was there; a new search brings its own words.
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = asked;
  }, [asked]);

  const activate = (option: number) => {
    setActive(option);
    setHeld(option < 0 ? undefined : suggestions);
  };
  const close = () => {
    setOpen(false);
    activate(-1);
  };
  const choose = (path: string) => {
    close();
    void navigate(path);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    }
    const chosen = suggestions[active];
    if (event.key === 'Enter' && shown && chosen) {
      event.preventDefault();
      choose(chosen.path);
    }
    const step = stepActive(event.key, active, suggestions.length);
    if (step === null || suggestions.length === 0) return;
    event.preventDefault();
    setOpen(true);
    activate(step);
  };

  return (
    <Form className="find" role="search" action={localePath(locale, '/search')} onSubmit={close}>
      <Icon name="search" />
      <input
        type="search"
        name="q"
        ref={field}
        defaultValue={asked}
        maxLength={100}
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={t('search.placeholder')}
        enterKeyHint="search"
        autoComplete="off"
        onChange={({ target }) => {
          setText(target.value);
          activate(-1);
          setOpen(true);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <button className="sr" type="submit">
        {t('search.submit')}
      </button>
      <span className="sr" role="status">
        {shown && t('search.suggested', { count: suggestions.length })}
      </span>
      <SuggestionList id={id} suggestions={shown ? suggestions : []} active={active} onChoose={choose} />
    </Form>
  );
}

/** Safari ends a composition before it tells of the Enter that ended it; that key then has the code of all composing. */
const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229;
