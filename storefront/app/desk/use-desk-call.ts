import { useCallback } from 'react';
import { useLocale } from '../i18n/use-locale';
import { useDesk } from './frame-data';
import { jsonOf } from './json-of';

export interface ClientRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** JSON, or a file that goes as it is under its own type. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** The page may be gone before the answer comes: said for bodies that are not small (64 kB in all); small ones outlive it anyway. */
  readonly keepalive?: boolean;
}

/** The backend refused: its status, its sentence in the reader's language, and what stands beside it (`now`, `code`). */
export class DeskCallError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problem: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/**
 * Client code's way to the backend: `call<TeamResponse>('/team')` is `/merchant/team` or `/operator/team`, in the name of
 * the membership that this page was made for, whatever another tab has switched to since.
 * @throws DeskCallError for a refusal; TypeError where the network is gone
 */
export function useDeskCall() {
  const { name, membershipId } = useDesk();
  const locale = useLocale();
  return useCallback(
    async <T>(
      path: string,
      { method = 'GET', query = {}, body, signal, keepalive = false }: ClientRequest = {},
    ): Promise<T> => {
      const headers: Record<string, string> = { 'x-membership': membershipId };
      if (body !== undefined) headers['content-type'] = body instanceof Blob ? body.type : 'application/json';
      const response = await fetch(`/api/desk/${name}${path}?${search({ locale, ...query })}`, {
        method,
        headers,
        body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
        signal,
        ...(keepalive && { keepalive }),
      });
      const answer = await jsonOf(response);
      if (response.ok) return answer as T;
      const problem = typeof answer === 'object' && answer !== null ? { ...answer } : {};
      const message = 'message' in problem ? String(problem.message) : '';
      throw new DeskCallError(response.status, message, problem);
    },
    [name, membershipId, locale],
  );
}

/** The address of a file that a link downloads, in the name of the same membership: a link can send no header. */
export function useDeskFile(): (path: string, query?: ClientRequest['query']) => string {
  const { name, membershipId: membership } = useDesk();
  const locale = useLocale();
  return (path, query = {}) => `/api/desk/${name}${path}?${search({ locale, membership, ...query })}`;
}

function search(query: NonNullable<ClientRequest['query']>): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
}
