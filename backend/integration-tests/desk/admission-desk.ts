import {
  admissionResponse,
  type AdmissionDecisionBody,
  type AdmissionResponse,
} from '@caravanserai/contracts/desk-admissions';
import type { Api, ApiResponse } from '../support/api';
import { asMember, tenantId } from '../support/desk';
import { app } from './app';

export const ADMISSIONS = '/operator/admissions';

interface Letter {
  to: string;
  locale: string;
  code: string;
  quote: string | null;
}

/** Uzbekistan's operator, who admits merchants. Read its parts inside tests and hooks. */
export interface AdmissionDesk {
  readonly operator: Api;
  decide(
    id: string,
    body: Omit<AdmissionDecisionBody, 'expected'> & { expected?: number },
    api?: Api,
  ): Promise<ApiResponse<{ code?: string; now?: unknown }>>;
  page(id: string, locale?: string): Promise<AdmissionResponse>;
  /** The id of a merchant's admission. */
  admissionOf(handle: string): Promise<string>;
  lettersAbout(id: string): Promise<Letter[]>;
}

/** Signs the operator in; call it inside a `describe`. */
export function useAdmissionDesk(): AdmissionDesk {
  let operator: Api | undefined;

  beforeAll(async () => {
    operator = await asMember(app, 'operator', { pavilion: 'UZ' });
  });

  const desk: AdmissionDesk = {
    get operator() {
      if (!operator) throw new Error('The operator is signed in only inside tests and hooks.');
      return operator;
    },
    decide: (id, body, api = desk.operator) => api.post(`${ADMISSIONS}/${id}/decision?locale=en`, body),
    page: async (id, locale = 'en') =>
      admissionResponse.parse((await desk.operator.get(`${ADMISSIONS}/${id}?locale=${locale}`)).body),
    admissionOf: async (handle) => {
      const { id: pavilionId } = await tenantId(app, { pavilion: 'UZ' });
      const [row] = await app.sql<{ id: string }>(
        `select a.id from admission a join merchant m on m.id = a.merchant_id where m.handle = $1 and a.pavilion_id = $2`,
        [handle, pavilionId],
      );
      return row?.id ?? '';
    },
    lettersAbout: (id) =>
      app.sql<Letter>(
        `select "to", locale, data->>'code' as code, data->>'quote' as quote from mail
          where kind = 'desk_notice' and key like $1 order by created_at, key`,
        [`desk_notice:${id}%`],
      ),
  };
  return desk;
}
