import * as z from 'zod/mini';

/** BCP 47 tag of a language that can be written in, a shop's language or not. */
export const writtenLanguage = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z]{2,4})?$/));

/** A line that somebody types, without spaces around it. */
export const line = (most: number) => z.string().check(z.trim(), z.maxLength(most));

/** What somebody says to somebody else. */
export const words = line(2000);

/** The version that somebody looked at before a change. */
export const version = z.int().check(z.minimum(1));

/** `next` of the page before. */
export const cursor = z.optional(z.string().check(z.maxLength(200)));
