import type { AdminConsignment } from '@caravanserai/contracts/admin-journey';
import { writtenInstant } from './admin-locale';
import { panelWords } from './words/words';

/** All that happened to it, the newest first, and by whom. */
export function EventList({ events }: Pick<AdminConsignment, 'events'>) {
  const { history, actors } = panelWords();
  return (
    <details>
      <summary className="txt-compact-small cursor-pointer">{history}</summary>
      <ul className="txt-compact-small mt-2 list-disc ps-5">
        {events.map(({ id, words, code, actor, at, note }) => (
          <li key={id}>
            <bdi>{writtenInstant(at)}</bdi> {words} {code && <bdi>({code})</bdi>} · {actorIn(actor, actors)}
            {note && <q className="ms-1">{note}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `admin:<id>` in words. */
const actorIn = (actor: string, words: Readonly<Record<string, string>>): string =>
  words[actor.split(':')[0] ?? ''] ?? actor;
