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
  const waiting = new AbortController().signal;
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stands once it says so, and stays', async () => {
    const { element, calls, says } = frame();
    const standing = mounted(element, place, waiting);
    says('ready');
    await expect(standing).resolves.toBeUndefined();
    jest.advanceTimersByTime(60_000);
    expect(calls).toEqual(['mount']);
  });

  it('is a fault when it says that it could not be loaded', async () => {
    const { element, says } = frame();
    const standing = mounted(element, place, waiting);
    says('loaderror');
    await expect(standing).rejects.toThrow('could not be loaded');
  });

  it('is a fault, and gone, when it says nothing for half a minute', async () => {
    const { element, calls } = frame();
    const standing = mounted(element, place, waiting);
    jest.advanceTimersByTime(30_000);
    await expect(standing).rejects.toThrow('could not be loaded');
    expect(calls).toEqual(['mount', 'destroy']);
  });

  it('is given up at once, and gone, when nobody waits for it any more', async () => {
    const { element, calls, says } = frame();
    const nobody = new AbortController();
    const standing = mounted(element, place, nobody.signal);
    nobody.abort();
    await expect(standing).rejects.toThrow('could not be loaded');
    says('ready');
    expect(calls).toEqual(['mount', 'destroy']);
  });

  it('stays when it stood before nobody waited any more: its owner takes it away', async () => {
    const { element, calls, says } = frame();
    const nobody = new AbortController();
    const standing = mounted(element, place, nobody.signal);
    says('ready');
    await standing;
    nobody.abort();
    expect(calls).toEqual(['mount']);
  });
});
