import http, { type OutgoingHttpHeader, type OutgoingHttpHeaders } from 'node:http'

type Callback = (error?: Error | null) => void

/** A response that Next writes into, and that goes nowhere: the door decides what leaves. */
export class CollectedResponse extends http.ServerResponse {
  private readonly chunks: Buffer[] = []
  readonly done: Promise<void>
  private finish: () => void = () => {}

  constructor(request: http.IncomingMessage) {
    super(request)
    this.done = new Promise((resolve) => (this.finish = resolve))
  }

  get body(): Buffer {
    return Buffer.concat(this.chunks)
  }

  override writeHead(
    status: number,
    reasonOrHeaders?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    maybeHeaders?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    this.statusCode = status
    const headers = typeof reasonOrHeaders === 'object' ? reasonOrHeaders : maybeHeaders
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) this.setHeader(name, value)
    }
    return this
  }

  override flushHeaders(): void {}

  override write(
    chunk: unknown,
    encoding?: BufferEncoding | Callback,
    callback?: Callback,
  ): boolean {
    this.keep(chunk, encoding)
    const after = typeof encoding === 'function' ? encoding : callback
    if (after) process.nextTick(after)
    return true
  }

  override end(
    chunk?: unknown,
    encoding?: BufferEncoding | (() => void),
    callback?: () => void,
  ): this {
    if (typeof chunk !== 'function') this.keep(chunk, encoding)
    const after = [chunk, encoding, callback].find((part) => typeof part === 'function')
    this.finished = true
    process.nextTick(() => {
      if (typeof after === 'function') after()
      this.emit('finish')
      this.emit('close')
      this.finish()
    })
    return this
  }

  private keep(chunk: unknown, encoding?: unknown): void {
    if (typeof chunk === 'string') {
      this.chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      )
    } else if (chunk instanceof Uint8Array) {
      this.chunks.push(Buffer.from(chunk))
    }
  }
}
