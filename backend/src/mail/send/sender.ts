import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { letterHtml } from '../letter/html';
import { letterText } from '../letter/text';
import { writeLetter, type QueuedMail, type Writing } from '../write/write-letter';
import { faultOf, waitAfter } from './retry';
import type { MailTarget } from './target';

export interface Sending {
  container: MedusaContainer;
  writing: Writing;
  target: MailTarget;
  /** Hears of every letter that was not taken: its id, why, and whether it is tried again. */
  onFault(id: string, fault: string, again: boolean): void;
}

type Row = QueuedMail & { id: string; to: string; created_at: Date; attempts: number };

const NEXT = `
  select id, kind, "to", locale, order_id, consignment_id, data, created_at, attempts from mail
   where due_at <= clock_timestamp() order by due_at, id limit 1 for update skip locked`;

/** What a letter said beyond its order is of no more use, and may hold a one-time link. */
const SENT = `
  update mail set sent_at = clock_timestamp(), due_at = null, attempts = attempts + 1, fault = null, data = '{}',
         updated_at = clock_timestamp() where id = ?`;

const VOID = `
  update mail set due_at = null, fault = 'void', data = '{}', updated_at = clock_timestamp() where id = ?`;

const FAILED = `
  update mail set attempts = attempts + 1, fault = ?, updated_at = clock_timestamp(),
         due_at = clock_timestamp() + ? * interval '1 second',
         data = case when ?::int is null then '{}'::jsonb else data end
   where id = ?`;

/** Letters that were taken while the database could not be told; they are not handed over again. */
const taken = new Set<string>();

/**
 * Sends one letter that is due: its row is locked from before it goes until it is marked as gone, so that no two
 * processes send it, and one that dies leaves it due. A letter is lost never; twice it can go only where the process
 * dies between the server's yes and the mark, and then under one and the same `Message-ID`.
 * @returns false when nothing was due
 */
export async function sendNext(sending: Sending): Promise<boolean> {
  const connection = sending.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const id = await connection.transaction(async (transaction) => {
    const run = async <Found>(sql: string, values: readonly unknown[] = []): Promise<Found[]> =>
      ((await transaction.raw(sql, values as never)) as { rows: Found[] }).rows;
    const [mail] = await run<Row>(NEXT);
    if (!mail) return undefined;
    try {
      const sent = taken.has(mail.id) || (await hand(mail, sending));
      await run(sent ? SENT : VOID, [mail.id]);
    } catch (error) {
      if (taken.has(mail.id)) throw error;
      const [fault, wait] = [faultOf(error), waitAfter(mail.attempts + 1)];
      await run(FAILED, [fault, wait ?? null, wait ?? null, mail.id]);
      sending.onFault(mail.id, fault, wait !== undefined);
    }
    return mail.id;
  });
  if (id) taken.delete(id);
  return id !== undefined;
}

/** @returns false where there is nothing to say, as the order did not come about */
async function hand(mail: Row, { writing, target }: Sending): Promise<boolean> {
  const letter = await writeLetter(mail, writing);
  if (!letter) return false;
  const { id, kind, to, created_at } = mail;
  await target.deliver({
    id,
    kind,
    to,
    locale: letter.locale,
    queued_at: new Date(created_at),
    subject: letter.subject,
    html: letterHtml(letter),
    text: letterText(letter),
  });
  taken.add(id);
  return true;
}
