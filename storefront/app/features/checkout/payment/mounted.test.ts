import { mounted } from './mounted';

type Given = Parameters<typeof mounted>[0];

function frame() {
  const heard = new Map<string, () => void>();
  const calls: string[] = [];
  const element = {
    on: (event: string, handler: () => void) => void heard.set(event, handler),
    mount: () => void calls.push('mount'),
    destroy: () => void calls.push('destroy'),
  } as unknown as Given;
  return { element, calls, says: (event: string) => heard.get(event)?.() };
}

describe('the payment form’s frame', () => {
  const place = {} as HTMLElement;
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stands once it says so, and stays', async () => {
    const { element, calls, says } = frame();
    const standing = mounted(element, place);
    says('ready');
    await expect(standing).resolves.toBeUndefined();
    jest.advanceTimersByTime(60_000);
    expect(calls).toEqual(['mount']);
  });

  it('is a fault when it says that it could not be loaded', async () => {
    const { element, says } = frame();
    const standing = mounted(element, place);
    says('loaderror');
    await expect(standing).rejects.toThrow('could not be loaded');
  });

  it('is a fault, and gone, when it says nothing for half a minute', async () => {
    const { element, calls } = frame();
    const standing = mounted(element, place);
    jest.advanceTimersByTime(30_000);
    await expect(standing).rejects.toThrow('could not be loaded');
    expect(calls).toEqual(['mount', 'destroy']);
  });
});
