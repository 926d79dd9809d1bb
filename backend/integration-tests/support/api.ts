/** What came back. `body` is the parsed JSON, or the text where it is none. */
export interface ApiResponse<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

export interface ApiOptions {
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is; set the content type yourself. */
  raw?: string | Uint8Array<ArrayBuffer> | FormData;
  /** Longest wait in milliseconds; an endpoint that hangs fails the test instead of the run. */
  timeout?: number;
}

/** A client of one test backend; every call carries the headers it was made with. */
export class Api {
  constructor(
    readonly url: string,
    private readonly defaults: Readonly<Record<string, string>> = {},
  ) {}

  /** The same backend with other default headers, which are added to these; an empty string removes one. */
  with(headers: Record<string, string>): Api {
    const merged = Object.entries({ ...this.defaults, ...headers }).filter(([, value]) => value !== '');
    return new Api(this.url, Object.fromEntries(merged));
  }

  get<T = unknown>(path: string, options: ApiOptions = {}): Promise<ApiResponse<T>> {
    return this.request<T>('GET', path, options);
  }

  post<T = unknown>(path: string, body?: unknown, options: ApiOptions = {}): Promise<ApiResponse<T>> {
    return this.request<T>('POST', path, { body, ...options });
  }

  delete<T = unknown>(path: string, options: ApiOptions = {}): Promise<ApiResponse<T>> {
    return this.request<T>('DELETE', path, options);
  }

  async request<T = unknown>(method: string, path: string, options: ApiOptions): Promise<ApiResponse<T>> {
    const { headers = {}, body, raw, timeout = 60_000 } = options;
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...this.defaults,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return { status: response.status, headers: response.headers, body: parse(await response.text()) as T };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
