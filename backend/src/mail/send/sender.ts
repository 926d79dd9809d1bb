import type { Database } from '../../catalogue/database';
import { letterHtml } from '../letter/html';
import { letterText } from '../letter/text';
import { writeLetter, type QueuedMail, type Writing } from '../write/write-letter';
import { faultOf, waitAfter } from './retry';
import type { MailTarget } from './target';

export interface Sending {
  database: Database;
  writing: Writing;
  target: MailTarget;
  /** Hears of every letter that was not taken: its id, why, and whether it is tried again. */
  onFault(id: string, fault: string, again: boolean): void;
}

type Row = QueuedMail & { id: string; to: string; created_at: Date; attempts: number };

/** Longer than a mail server may take to answer, shorter than a letter may be late after a crash. */
const LEASE = `interval '60 seconds'`;

/** Whoever moves the due time of a letter has it to itself until then. */
const CLAIM = `
  update mail set due_at = clock_timestamp() + ${LEASE}, attempts = attempts + 1, updated_at = clock_timestamp()
   where id = (select id from mail where due_at <= clock_timestamp() order by due_at, id limit 1
                  for update skip locked)
  returning id, kind, "to", locale, order_id, consignment_id, data, created_at, attempts`;

/** What a letter said beyond its order is of no more use, and may hold a one-time link. */
const SENT = `
  update mail set sent_at = clock_timestamp(), due_at = null, fault = null, data = '{}',
         updated_at = clock_timestamp() where id = $1`;

const VOID = `
  update mail set due_at = null, fault = 'void', data = '{}', updated_at = clock_timestamp() where id = $1`;

const FAILED = `
  update mail set fault = $2, due_at = clock_timestamp() + $3::int * interval '1 second',
         data = case when $3::int is null then '{}'::jsonb else data end, updated_at = clock_timestamp()
   where id = $1`;

/** Letters that were taken while the database could not be told: they are only marked, not handed over again. */
const taken = new Set<string>();

/**
 * Sends one letter that is due. No two processes have it at once, and one that dies over it leaves it due again after
 * its lease: no letter is lost. Twice it can go only where the process dies between the server's yes and the mark,
 * and then under one and the same `Message-ID`.
 * @returns false when nothing was due
 */
export async function sendNext(sending: Sending): Promise<boolean> {
  const { database } = sending;
  const { rows } = await database.query<Row>(CLAIM);
  const [mail] = rows;
  if (!mail) return false;
  try {
    const sent = taken.has(mail.id) || (await hand(mail, sending));
    await database.query(sent ? SENT : VOID, [mail.id]);
    taken.delete(mail.id);
  } catch (error) {
    if (taken.has(mail.id)) throw error;
    const [fault, wait] = [faultOf(error), waitAfter(mail.attempts)];
    await database.query(FAILED, [mail.id, fault, wait ?? null]);
    sending.onFault(mail.id, fault, wait !== undefined);
  }
  return true;
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
