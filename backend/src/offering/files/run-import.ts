import { DEFAULT_LOCALE, normaliseLocale } from '@caravanserai/locales/registry';
import type { MedusaContainer } from '@medusajs/framework/types';
import { sayNotWritten } from '../../authoring/say-not-written';
import type { Database } from '../../catalogue/database';
import { DeskRefusal } from '../../desk/refusal';
import type { MerchantScope } from '../../desk/scope';
import { inTransaction } from '../../landed/container-database';
import { note } from '../actor';
import { applyLine } from './apply-line';
import type { PlannedLine } from './plan-line';

interface Running {
  id: string;
  merchant_id: string;
  member_id: string;
  member_name: string;
  file_name: string;
  locale: string;
  done: number;
  line: PlannedLine | null;
}

/** The next line, held until its transaction ends: whoever else takes over the same file waits, and finds it done. */
const NEXT = `
  select i.id, i.merchant_id, i.member_id, i.member_name, i.file_name, coalesce(m.locale, 'en') as locale, i.done,
         i.changes->i.done as line
    from goods_import i left join member m on m.id = i.member_id
   where i.id = $1 and i.state = 'running' for update of i`;

/**
 * Takes a file over line by line, each in a transaction of its own together with the count of lines done: however often
 * it is begun, after whatever crash, a line is in effect once and whole. Between lines others have their turn.
 */
export async function runImport(container: MedusaContainer, importId: string): Promise<void> {
  for (;;) {
    const faulty = { at: -1 };
    try {
      if (!(await inTransaction(container, (database) => step(database, importId, faulty)))) return;
    } catch (error) {
      await inTransaction(container, (database) => skip(database, importId, faulty.at, error));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function step(database: Database, importId: string, faulty: { at: number }): Promise<boolean> {
  const { rows } = await database.query<Running & Record<string, unknown>>(NEXT, [importId]);
  const [running] = rows;
  if (!running) return false;
  const scope = scopeOf(running);
  if (!running.line) {
    await database.query(
      `update goods_import set state = 'done', finished_at = now(), updated_at = now() where id = $1`,
      [importId],
    );
    await note(database, scope, {
      action: 'file_taken_over',
      object: { kind: 'import', id: importId, label: running.file_name },
      after: { lines: running.done },
    });
    return false;
  }
  faulty.at = running.done;
  await applyLine(database, scope, running.line);
  await database.query('update goods_import set done = done + 1, updated_at = now() where id = $1', [
    importId,
  ]);
  return true;
}

/** A line that can't be done any more is told, and the file goes on; what is nobody's fault is tried again later. */
async function skip(database: Database, importId: string, at: number, error: unknown): Promise<void> {
  const { rows } = await database.query<Running & Record<string, unknown>>(NEXT, [importId]);
  const [running] = rows;
  if (!running?.line || running.done !== at) return;
  const refusal = sayNotWritten(error, scopeOf(running).locale);
  if (!(refusal instanceof DeskRefusal)) throw error;
  const fault = { line: running.line.line, column: '', words: refusal.message };
  await database.query(
    `update goods_import set done = done + 1, faults = faults || $2::jsonb, updated_at = now() where id = $1`,
    [importId, JSON.stringify([fault])],
  );
}

function scopeOf(running: Running): MerchantScope {
  const locale = normaliseLocale(running.locale) ?? DEFAULT_LOCALE;
  return {
    ...{ merchantId: running.merchant_id, memberId: running.member_id, memberName: running.member_name },
    ...{ locale, memberLocale: locale, email: '', confirmed: true, membershipId: '' },
    ...{ role: 'editor', merchantState: 'approved' },
  };
}

/** Files that a process left behind when it died. */
export async function goOnWithImports(container: MedusaContainer): Promise<void> {
  const left = await inTransaction(container, async (database) => {
    const { rows } = await database.query<{ id: string }>(
      `update goods_import set updated_at = now() where id in (
         select id from goods_import where state = 'running' and updated_at < now() - interval '30 seconds'
          order by id limit 5 for update skip locked) returning id`,
    );
    return rows;
  });
  for (const { id } of left) await runImport(container, id);
}
