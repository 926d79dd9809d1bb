import { join } from 'node:path';
import { loadConfig, type BackendConfig } from '@caravanserai/config/env';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { orderSecret } from '../checkout/order-secret';
import { containerDatabase } from '../landed/container-database';
import { queueNews } from './queue-news';
import { folderTarget } from './send/folder-target';
import { sendNext } from './send/sender';
import { smtpTarget } from './send/smtp-target';
import type { MailTarget } from './send/target';

/** Most letters one round sends, so that a shutdown never waits long. */
const ROUND = 50;

/** Looking back this far each time is cheap; after a start, and now and then, everything that may be missed is. */
const RECENT = '15 minutes';
const ALL = '30 days';
const ALL_EVERY_MS = 10 * 60_000;

interface Office {
  config: BackendConfig;
  target: MailTarget;
  allSeen: number;
}

let office: Office | null | undefined;

/** Folder of the letters that are not sent; undefined with a mail server, or without any folder for files. */
export function mailFolder({ mail, dataDir }: Pick<BackendConfig, 'mail' | 'dataDir'>): string | undefined {
  return mail.smtpUrl || !dataDir ? undefined : join(dataDir, 'mail');
}

/** Null where letters can go nowhere: they wait in the database. */
function openOffice(): Office | null {
  const config = loadConfig(process.env);
  const { smtpUrl, from } = config.mail;
  const folder = mailFolder(config);
  if (smtpUrl) return { config, target: smtpTarget(smtpUrl, from), allSeen: 0 };
  return folder ? { config, target: folderTarget(folder, from), allSeen: 0 } : null;
}

/** Queues news of consignments and sends what is due. Runs again and again, in every process that works. */
export async function workPost(container: MedusaContainer): Promise<void> {
  office ??= openOffice();
  if (office === null) return;
  const { config, target } = office;
  const database = containerDatabase(container);
  const whole = Date.now() - office.allSeen > ALL_EVERY_MS;
  await queueNews(database, whole ? ALL : RECENT);
  if (whole) office.allSeen = Date.now();
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const sending = {
    database,
    target,
    writing: {
      database,
      orderUrl: (orderId: string, locale: string) =>
        `${config.storefrontUrl}/${locale}/orders/${orderSecret(orderId, config.orderSecret)}`,
      testPayment: config.stripe.apiBase !== undefined,
    },
    onFault: (id: string, fault: string, again: boolean) =>
      logger.warn(`Letter ${id} was not taken (${fault}); ${again ? 'it is tried again' : 'given up'}.`),
  };
  for (let sent = 0; sent < ROUND && (await sendNext(sending)); sent += 1);
}
