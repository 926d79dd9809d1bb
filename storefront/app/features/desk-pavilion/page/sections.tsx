import { MOST_STORIES, type PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { SOURCE_LOCALES } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageOption } from './language-option';
import { SelectField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { Fault } from '../fault';
import { SortableList } from '../sortable/sortable-list';
import { useLayout } from '../use-layout';
import { withoutStory, withStory } from './stories';
import { usePartNames } from './part-names';

/** In which order the page's parts stand, which stories it tells, and the language it is written in first. */
export function Sections({ page }: { page: PageResponse }) {
  const { t } = useTranslation('desk-pavilion');
  const names = usePartNames(page);
  const { sections } = page.layout;
  const { change, lay } = useLayout(page.open === null ? null : page.version.revision);
  const stories = sections.filter((key) => key.startsWith('story'));
  return (
    <section className="panel" aria-labelledby="sections">
      <h2 id="sections">{t('sections.title')}</h2>
      <p className="muted">{t('sections.text')}</p>
      <Fault change={change} />
      <SortableList
        label={t('sections.title')}
        onOrder={(sections) => lay({ sections: sections as PageResponse['layout']['sections'] })}
        items={sections.map((key) => ({
          id: key,
          label: names(key),
          content: (
            <>
              <Link to={`?part=${key}&lang=${page.version.source_locale}#write`}>{names(key)}</Link>
              {key.startsWith('story-') && (
                <Button
                  look="plain"
                  className="tiny"
                  disabled={change.busy}
                  onClick={() => void lay({ sections: withoutStory(sections, key) })}
                >
                  {t('sections.remove')}
                </Button>
              )}
            </>
          ),
        }))}
      />
      <p className="acts">
        <Button
          look="plain"
          disabled={change.busy || stories.length >= MOST_STORIES}
          onClick={() => void lay({ sections: withStory(sections) })}
        >
          {t('sections.add')}
        </Button>
      </p>
      <SelectField
        label={t('sections.language')}
        hint={t('sections.language_hint')}
        value={page.version.source_locale}
        disabled={change.busy}
        onChange={(event) => void lay({ source_locale: event.target.value })}
      >
        {SOURCE_LOCALES.map((code) => (
          <LanguageOption key={code} code={code} />
        ))}
      </SelectField>
    </section>
  );
}
