import { arrivalWindow, dispatchDay, type ArrivalWindow } from '@caravanserai/customs/arrival';
import { convertMinor, crossRate } from '@caravanserai/money/convert';
import type { Destination, Place, Reference, SupplyRoute } from '../catalogue/reference';
import { deliveryWays } from '../delivery/delivery-book';
import { termsKey, type DispatchTerms } from '../delivery/dispatch-terms';
import type { DeliveryWay } from '../delivery/way';

/** An amount in a display currency for orientation, by the latest display rate. */
export interface Indicative {
  amount: number;
  currency: string;
  rate_date: string;
}

/**
 * What a price, a place and a date look like to one shopper at one moment: the destination decides the charged
 * currency and the calendar, the display currency adds a conversion. Made per request, cheap to make.
 */
export class Shipping {
  readonly #rate: string | null;
  readonly #arrivals = new Map<string, string>();

  constructor(
    private readonly reference: Reference,
    readonly destination: Destination,
    private readonly displayCurrency: string | undefined,
    /** ISO date-time that arrivals count from. */
    readonly now: string,
  ) {
    this.#rate = this.#rateTo(displayCurrency);
  }

  place(code: string): Place {
    const place = this.reference.places.get(code);
    if (!place) throw new Error(`The place ${code} is not known yet.`);
    return place;
  }

  placeJson(code: string): string {
    const { kind, country } = this.place(code);
    return `{"code":${JSON.stringify(code)},"kind":"${kind}","country":"${country}"}`;
  }

  moneyJson(amount: number): string {
    return `{"amount":${amount},"currency":"${this.destination.currency}"}`;
  }

  indicative(amount: number): Indicative | null {
    const currency = this.displayCurrency;
    if (this.#rate === null || currency === undefined) return null;
    return {
      amount: convertMinor(amount, this.destination.currency, currency, this.#rate),
      currency,
      rate_date: this.reference.rates?.date ?? '',
    };
  }

  /** ISO day of the moment. */
  get today(): string {
    return this.now.slice(0, 10);
  }

  /** The ways in which a parcel may go from a place, the usual one first; see `deliveryWays`. */
  deliveries(route: string, place: string, merchant: string, grams: number): DeliveryWay[] {
    const parcel = {
      route: route as SupplyRoute,
      place: this.place(place),
      dest: this.destination.iso2,
      currency: this.destination.currency,
      grams,
      now: this.now,
    };
    return deliveryWays(this.reference.delivery, parcel, this.#terms(route, place, merchant));
  }

  /**
   * When a parcel arrives by the usual way: its days do not depend on its weight.
   * @param merchant handle; without it no merchant's own terms count
   */
  arrival(route: string, place: string, merchant = ''): ArrivalWindow {
    const [usual] = this.deliveries(route, place, merchant, 0);
    if (usual) return usual.arrives;
    const journey = { route: route as SupplyRoute, from: this.place(place), dest: this.destination.iso2 };
    const away = this.#terms(route, place, merchant)?.away;
    return arrivalWindow({ ...journey, orderedAt: this.now, away }, this.reference.delivery.tables);
  }

  /** The day a parcel leaves its place when it is ordered now, ISO date. */
  leaves(route: string, place: string, merchant: string): string {
    const away = this.#terms(route, place, merchant)?.away;
    const journey = { route: route as SupplyRoute, from: this.place(place), orderedAt: this.now, away };
    return dispatchDay(journey, this.reference.delivery.tables);
  }

  arrivalJson(route: string, place: string, merchant: string): string {
    const key = this.#terms(route, place, merchant) ? termsKey(merchant, route, place) : `${route} ${place}`;
    const known = this.#arrivals.get(key);
    if (known) return known;
    const { from, to } = this.arrival(route, place, merchant);
    const json = `{"from":"${from}","to":"${to}"}`;
    this.#arrivals.set(key, json);
    return json;
  }

  #terms(route: string, place: string, merchant: string): DispatchTerms | undefined {
    return this.reference.terms.get(termsKey(merchant, route, place));
  }

  #rateTo(currency: string | undefined): string | null {
    const charged = this.destination.currency;
    const rates = this.reference.rates?.perDollar;
    const [from, to] = [rates?.[charged], currency === undefined ? undefined : rates?.[currency]];
    return currency === charged || !from || !to ? null : crossRate(from, to);
  }
}
