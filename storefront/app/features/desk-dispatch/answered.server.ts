import { BackendError } from '../../data/backend.server';

/** What a form of these pages did, or the backend's sentence why it didn't. */
export type Answered<Done extends string> = { readonly done: Done } | { readonly refused: string };

/** @throws what is no refusal */
export async function answered<Done extends string>(
  done: Done,
  work: () => Promise<unknown>,
): Promise<Answered<Done>> {
  try {
    await work();
    return { done };
  } catch (error) {
    if (error instanceof BackendError) return { refused: error.message };
    throw error;
  }
}
