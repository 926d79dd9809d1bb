/** The package describes its CommonJS build as ECMAScript modules, which TypeScript then refuses to require. */
declare module 'opencc-js/t2cn' {
  /** @param locale `from` the words of Taiwan, `to` those of mainland China */
  export function Converter(locale: { from: 'twp'; to: 'cn' }): (text: string) => string;
}
