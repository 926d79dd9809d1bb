/** What client code gets back: `fault` is null when it was done, or done already. */
export interface KeptAnswer {
  readonly fault: 'not_enough' | 'refused' | null;
}
