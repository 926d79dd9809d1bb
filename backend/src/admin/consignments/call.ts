import { adminLocale } from './admin-locale';

/**
 * Asks the backend as the signed-in admin, in the language of Medusa Admin.
 * @throws Error with the backend's own sentence
 */
export async function call<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${path}${path.includes('?') ? '&' : '?'}locale=${adminLocale()}`, {
    credentials: 'include',
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? String(response.status));
  return answer;
}
