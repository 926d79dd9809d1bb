/** The two tones every bottle has; glass and what is in it are one. */
export interface BottleColours {
  readonly body: string;
  readonly cap: string;
}
