import { CATEGORY_CODES } from '@caravanserai/locales/codes/code-lists';

export type Category = (typeof CATEGORY_CODES)[number];

export const isCategory = (code: string): code is Category =>
  (CATEGORY_CODES as readonly string[]).includes(code);
