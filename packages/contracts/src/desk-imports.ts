import * as z from 'zod/mini';

/** What a line of a file changes: a field, from what to what. */
export const fileChange = z.object({
  field: z.string(),
  from: z.string(),
  to: z.string(),
  /** The cell's number could be meant otherwise: '1,234'. */
  doubtful: z.optional(z.boolean()),
});
export type FileChange = z.infer<typeof fileChange>;

export const fileLine = z.object({
  line: z.int(),
  label: z.string(),
  goods_id: z.nullable(z.string()),
  changes: z.array(fileChange),
});
export type FileLine = z.infer<typeof fileLine>;

export const fileFault = z.object({ line: z.int(), column: z.string(), words: z.string() });
export type FileFault = z.infer<typeof fileFault>;

export const goodsImport = z.object({
  id: z.string(),
  file_name: z.string(),
  state: z.enum(['checked', 'running', 'done', 'stopped']),
  lines: z.int(),
  done: z.int(),
  changed: z.int(),
  faults: z.int(),
  by: z.string(),
  at: z.string(),
});
export type GoodsImport = z.infer<typeof goodsImport>;

/** `GET /merchant/imports/:id` */
export const importResponse = z.object({
  import: goodsImport,
  lines: z.array(fileLine),
  faults: z.array(fileFault),
});
export type ImportResponse = z.infer<typeof importResponse>;

/** `GET /merchant/imports` */
export const importsResponse = z.object({ imports: z.array(goodsImport), most_rows: z.int() });
export type ImportsResponse = z.infer<typeof importsResponse>;
