import type { DeskRole } from '@caravanserai/contracts/desk';
import type { PageResponse, SavedPageText } from '@caravanserai/contracts/desk-pavilion';
import type { PavilionResponse } from '@caravanserai/contracts/pavilions';
import type { Api, ApiResponse } from '../support/api';
import { newMember, tenantId } from '../support/desk';
import { app } from './app';

/** Kuwait's page is nobody's work in the seed. */
export const OPEN = 'KW';
/** The United Arab Emirates have no page yet. */
export const PLANNED = 'AE';

type Saved = SavedPageText & { current: { value: string }; code: string; message: string };

/** A pavilion as somebody at its desk and its visitors see it. Read its parts inside tests and hooks. */
export interface PavilionDesk {
  readonly api: Api;
  /** What the shop's addresses call it. */
  readonly handle: string;
  page(query?: string): Promise<PageResponse>;
  shown(locale?: string): Promise<PavilionResponse['pavilion']>;
  save(
    part: string,
    field: string,
    locale: string,
    value: string,
    expected: string,
  ): Promise<ApiResponse<Saved>>;
  /** Now, or at a time to come. */
  publish(at?: string): Promise<ApiResponse<PageResponse>>;
}

/** One text of a page in one language. */
export function cellOf({ rows }: PageResponse, part: string, field: string, locale: string) {
  const found = rows
    .find((row) => row.part === part && row.field === field)
    ?.cells.find((each) => each.locale === locale);
  if (!found) throw new Error(`The page has no ${part} ${field} in ${locale}.`);
  return found;
}

/** Gives a new member a role in the pavilion; call it inside a `describe`. */
export function usePavilionDesk(iso2: string, role: DeskRole, name?: string): PavilionDesk {
  let api: Api | undefined;
  let handle = '';

  beforeAll(async () => {
    api = (await newMember(app, [{ pavilion: iso2, role }], name)).api;
    const { id } = await tenantId(app, { pavilion: iso2 });
    const [row] = await app.sql<{ handle: string }>('select handle from pavilion where id = $1', [id]);
    handle = row?.handle ?? '';
  });

  const desk: PavilionDesk = {
    get api() {
      if (!api) throw new Error('Somebody is signed in only inside tests and hooks.');
      return api;
    },
    get handle() {
      return handle;
    },
    page: async (query = '') => (await desk.api.get<PageResponse>(`/operator/page?locale=en${query}`)).body,
    shown: async (locale = 'en') =>
      (await app.api.get<PavilionResponse>(`/store/pavilions/${handle}?locale=${locale}`)).body.pavilion,
    save: (part, field, locale, value, expected) =>
      desk.api.post<Saved>('/operator/page/texts?locale=en', { part, field, locale, value, expected }),
    publish: async (at) => {
      const { version } = await desk.page();
      return desk.api.post<PageResponse>('/operator/page/publish?locale=en', {
        expected: version.revision,
        at,
      });
    },
  };
  return desk;
}
