/** The whole path of a request as the client sent it, percent-encoded, without query. */
export const pathOf = ({ originalUrl }: { originalUrl: string }): string => originalUrl.split('?')[0] ?? '';
