import type { Locale } from '@caravanserai/locales/registry';

/** What a letter to the people of a merchant or pavilion says. `{name}` stands for a value; `{tenant}` is always there. */
export interface NoticeWords {
  readonly subject: string;
  readonly title: string;
  readonly lead: string;
  /** What comes next; empty where nothing does. */
  readonly next: string;
  /** On the button that leads to the notice's `path`. */
  readonly button: string;
}

/** One area's notices: by code, in every language. */
export type Notices = Readonly<Record<string, Readonly<Record<Locale, NoticeWords>>>>;
