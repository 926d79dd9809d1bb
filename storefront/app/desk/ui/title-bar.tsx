import { languageDirection } from '@caravanserai/locales/source-locales';
import type { ReactNode } from 'react';
import { useDesk } from '../frame-data';

interface TitleBarProps {
  readonly title: string;
  /** The language of the title where it isn't the page's, BCP 47. */
  readonly lang?: string | undefined;
  /** Where this page stands: links to the pages above it. */
  readonly above?: ReactNode;
  readonly lede?: ReactNode;
  /** Buttons; ink for the one main action. */
  readonly children?: ReactNode;
}

/** The head of a desk's page, and the title of its window. */
export function TitleBar({ title, lang, above, lede, children }: TitleBarProps) {
  const { tenant } = useDesk();
  return (
    <div className="titlebar">
      <title>{`${title} · ${tenant.name} · Caravanserai`}</title>
      <meta name="robots" content="noindex" />
      <div>
        {above && <p className="above">{above}</p>}
        <h1 lang={lang} dir={lang && languageDirection(lang)}>
          {title}
        </h1>
        {lede && <p className="lede">{lede}</p>}
      </div>
      {children && <div className="acts">{children}</div>}
    </div>
  );
}
