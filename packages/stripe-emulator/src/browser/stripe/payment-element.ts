import type { FormOptions, FrameEvents } from '../protocol';
import { createFrame, style, type Frame } from './frame';

type ElementEvent = 'blur' | 'change' | 'escape' | 'focus' | 'loaderror' | 'loaderstart' | 'ready';
type Handler = (event: never) => void;

/** The form to pay with: a frame of the emulator's own origin, so that the shop's page never sees a card. */
export class PaymentElement {
  private frame: Frame | undefined;
  private readonly handlers = new Map<string, Set<Handler>>();

  constructor(
    private options: () => FormOptions,
    private readonly title: () => string,
  ) {}

  mount(target: HTMLElement | string): void {
    const place = typeof target === 'string' ? document.querySelector(target) : target;
    if (!(place instanceof HTMLElement))
      throw new Error(`The place for the payment form does not exist: ${String(target)}`);
    this.unmount();
    const frame = createFrame(this.options().locale, this.title());
    // The form keeps 4 px around itself for focus rings.
    style(frame.element, {
      border: '0',
      display: 'block',
      height: '13rem',
      margin: '-4px',
      'max-width': 'none',
      width: 'calc(100% + 8px)',
    });
    frame.on((name, data) => this.hear(frame, name, data));
    place.replaceChildren(frame.element);
    this.frame = frame;
    this.emit('loaderstart', { elementType: 'payment' });
    void frame.call('setUp', this.options());
  }

  unmount(): void {
    this.frame?.remove();
    this.frame = undefined;
  }

  destroy(): void {
    this.unmount();
    this.handlers.clear();
  }

  /** Shows changed options; what was typed stays. */
  refresh(): void {
    void this.frame?.call('setUp', this.options());
  }

  /** The frame of a mounted form. @throws Error otherwise, as a programming mistake */
  mounted(): Frame {
    if (!this.frame) throw new Error('The payment form is not mounted.');
    return this.frame;
  }

  update(options: { paymentMethodOrder?: string[] }): void {
    const before = this.options;
    this.options = () => ({ ...before(), methodOrder: options.paymentMethodOrder ?? before().methodOrder });
    this.refresh();
  }

  focus(): void {
    void this.frame?.call('focus');
  }

  clear(): void {
    void this.frame?.call('clear');
  }

  blur(): void {
    this.frame?.element.blur();
  }

  collapse(): void {}

  on(event: ElementEvent, handler: Handler): this {
    const known = this.handlers.get(event) ?? new Set<Handler>();
    this.handlers.set(event, known.add(handler));
    return this;
  }

  off(event: ElementEvent, handler?: Handler): this {
    if (handler) this.handlers.get(event)?.delete(handler);
    else this.handlers.delete(event);
    return this;
  }

  once(event: ElementEvent, handler: Handler): this {
    const first: Handler = (data) => {
      this.off(event, first);
      handler(data);
    };
    return this.on(event, first);
  }

  private hear<Name extends keyof FrameEvents>(frame: Frame, name: Name, data: FrameEvents[Name]): void {
    if (name === 'height') style(frame.element, { height: `${String(data)}px` });
    else if (name === 'ready' || name === 'focus' || name === 'blur' || name === 'escape') {
      this.emit(name, { elementType: 'payment' });
    } else if (name === 'change') this.emit('change', data);
    else if (name === 'loaderror') this.emit('loaderror', { elementType: 'payment', ...(data as object) });
  }

  private emit(event: string, data: unknown): void {
    this.handlers.get(event)?.forEach((handler) => handler(data as never));
  }
}
