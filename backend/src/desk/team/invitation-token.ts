import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses one, so that no slow hash is needed to keep them. */
export const newInvitationToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. */
export const invitationHash = (token: string): string => createHash('sha256').update(token).digest('hex');
