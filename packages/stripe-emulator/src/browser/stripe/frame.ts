import { call, listen, type Peer } from '../channel';
import type { FrameCalls, FrameEvents } from '../protocol';

/** The emulator's origin: where this script came from. */
export const ORIGIN = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href)
  .origin;

/** A frame of the emulator inside the shop's page. */
export interface Frame {
  element: HTMLIFrameElement;
  call: <Name extends keyof FrameCalls>(
    name: Name,
    ...args: Parameters<FrameCalls[Name]>
  ) => ReturnType<FrameCalls[Name]>;
  on: (hear: <Name extends keyof FrameEvents>(name: Name, data: FrameEvents[Name]) => void) => void;
  remove: () => void;
}

/** Makes the frame; it comes alive once its element is put into the page. */
export function createFrame(locale: string, title: string): Frame {
  const element = document.createElement('iframe');
  const query = new URLSearchParams({ host: location.origin, locale });
  element.src = `${ORIGIN}/elements?${query.toString()}`;
  element.title = title;
  const peer: Peer = { window: () => element.contentWindow, origin: ORIGIN };
  const stops: (() => void)[] = [];
  const listening = new Promise<void>((resolve) => {
    stops.push(listen(peer, (name) => name === 'listening' && resolve()));
  });
  return {
    element,
    call: (name, ...args) =>
      listening.then(() => call(peer, name, args[0])) as ReturnType<FrameCalls[typeof name]>,
    on: (hear) => void stops.push(listen(peer, hear as (name: string, data: unknown) => void)),
    remove() {
      stops.forEach((stop) => stop());
      element.remove();
    },
  };
}

/** Styles by property, which a strict content security policy allows. */
export function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
}
