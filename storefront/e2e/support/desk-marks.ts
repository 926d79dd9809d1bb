/** Only scripts and styles of the desks have these; a desk's page proves it, and no page of the shop brings them. */
export const DESK_FILES =
  /merchant-frame|operator-frame|desk-door|desk-tabs|x-membership|\.titlebar|history_page/;

/** Only pages of the desks carry messages of the desks. */
export const DESK_MESSAGES = /"desk(-\w+)?":\{/;
