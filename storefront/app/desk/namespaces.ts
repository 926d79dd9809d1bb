/** Every file of the desks' messages (`desk/messages/<locale>/<name>.json`). `desk` is there on each of their pages. */
export const DESK_MESSAGE_FILES = [
  'desk',
  'desk-pair',
  'desk-write',
  'desk-goods',
  'desk-dispatch',
  'desk-pavilion',
  'desk-review',
  'desk-figures',
] as const;

export type DeskNamespace = (typeof DESK_MESSAGE_FILES)[number];
