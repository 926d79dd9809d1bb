/** A letter ready to go: its envelope and both of its forms. */
export interface OutgoingMail {
  id: string;
  kind: string;
  to: string;
  locale: string;
  /** When it was queued, which is the letter's date. */
  queued_at: Date;
  subject: string;
  html: string;
  text: string;
}

/** Where letters go. */
export interface MailTarget {
  /**
   * Hands a letter over; the same letter again where the first time is in doubt.
   * @throws when it was not taken
   */
  deliver(mail: OutgoingMail): Promise<void>;
}
