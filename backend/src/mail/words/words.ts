import type { Locale } from '@caravanserai/locales/registry';
import type { PluralForms } from '@caravanserai/locales/plural';
import type { MailData, MailKind } from '../kinds';
import { words as ar } from './ar';
import { words as en } from './en';
import { words as es } from './es';
import { words as fr } from './fr';
import { words as ru } from './ru';
import { words as zhCN } from './zh-CN';

/** The sentences of one kind of letter. `{name}` stands for what is filled in. */
export interface LetterWords {
  subject: string;
  title: string;
  lead: string;
  /** What comes next; empty where nothing does. */
  next: string;
}

/** Everything letters say in one language. */
export interface MailWords {
  /** Notices of the desks have words of their own, by what they tell. */
  letters: Readonly<Record<Exclude<MailKind, 'desk_notice'> | 'order_cancelled', LetterWords>>;
  /** Why money goes back. */
  refunds: Readonly<Record<MailData['refunded']['for'], string>>;
  order: {
    view: string;
    /** Whoever has the letter sees the order. */
    secret: string;
    parcels: PluralForms;
    next: string;
    each_turn: string;
    change_mind: string;
    /** What comes next on each way goods travel. */
    routes: Readonly<Record<'bonded' | 'direct_mail' | 'domestic', string>>;
    due: { nothing: string; known: string; unknown: string };
  };
  names: {
    number: string;
    placed_on: string;
    ship_to: string;
    arrives: string;
    way: string;
    carrier: string;
    tracking: string;
    reference: string;
    received: string;
    declared_by: string;
    send_by: string;
    reason: string;
    goods: string;
    voucher: string;
    credit: string;
    freight: string;
    free: string;
    total: string;
    pay_now: string;
    on_delivery: string;
    in_all: string;
    not_known: string;
    test_payment: string;
  };
  buttons: { password_reset: string; email_verification: string; desk_invitation: string };
  foot: { order: string; account: string; desk: string; demonstration: string };
}

const ALL: Readonly<Record<Locale, MailWords>> = { en, 'zh-CN': zhCN, ru, ar, fr, es };

export const mailWords = (locale: Locale): MailWords => ALL[locale];
