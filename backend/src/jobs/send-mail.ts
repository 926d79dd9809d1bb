import type { MedusaContainer } from '@medusajs/framework/types';
import { workPost } from '../mail/post-office';

/** Sends letters within seconds of what they tell. */
export default async function sendMail(container: MedusaContainer): Promise<void> {
  await workPost(container);
}

export const config = { name: 'send-mail', schedule: { interval: 3_000 } };
