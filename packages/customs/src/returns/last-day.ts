import { localDay } from '../local-day';
import { addDays, workingDayFrom, type Calendar } from '../working-days';

/**
 * The last day of a term, ISO date: the day it begins on isn't counted, and a term never ends on a day without work
 * (Regulation (EEC, Euratom) 1182/71, article 3; elsewhere the shop's own courtesy).
 * @param begins ISO instant of the delivery or release
 * @param country ISO country of the shopper, whose calendar counts
 */
export function lastDay(begins: string, days: number, country: string, calendar: Calendar): string {
  return workingDayFrom(addDays(localDay(begins, country), days), country, calendar);
}

/** As customs counts: a term ends when it ends. */
export function strictLastDay(begins: string, days: number, country: string): string {
  return addDays(localDay(begins, country), days);
}
