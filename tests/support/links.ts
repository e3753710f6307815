/** A text of the site, as it was sent. */
export type Sent = { url: string; type: string; headers: Headers; body: string }

/** Every address of the site that stands in a text of it, whole, with its fragment. */
export function ownLinks({ url, type, headers, body }: Sent): string[] {
  const { origin } = new URL(url)
  // What the API says is told by its own tests, and some of its links want a question.
  const isData = /^application\/(json|problem|vnd|x-ndjson)/.test(type)
  const inBody = [...inMarkup(type, body), ...inMarkdown(type, body), ...inText(origin, body)]
  const written = [...inHeaders(headers), ...(isData ? [] : inBody)]
  const found = written.flatMap((address) => {
    const link = URL.canParse(address, url) ? new URL(address, url) : null
    return link?.origin === origin && address ? [link.href] : []
  })
  return [...new Set(found)]
}

/** What a fragment of this text may name. */
export function anchorsIn({ body }: Pick<Sent, 'body'>): Set<string> {
  return new Set(all(body, /\sid="([^"]*)"/g).map(plain))
}

function inHeaders(headers: Headers): string[] {
  return [headers.get('location') ?? '', ...all(headers.get('link') ?? '', /<([^>]+)>/g)]
}

function inMarkup(type: string, body: string): string[] {
  if (type.startsWith('text/css')) return all(body, /url\(["']?([^"')]+)/g)
  if (!/^text\/html|svg/.test(type)) return []
  return [
    ...all(body, /\s(?:href|xlink:href|src|action|formaction|poster|cite)="([^"]*)"/gi).map(plain),
    ...all(body, /\ssrcset="([^"]*)"/gi)
      .flatMap((set) => plain(set).split(','))
      .map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
    ...all(body, /\spopovertarget="([^"]*)"/gi).map((id) => `#${plain(id)}`),
  ]
}

function inMarkdown(type: string, body: string): string[] {
  if (!/^text\/(markdown|plain)/.test(type)) return []
  return all(body, /\]\(<?([^\s()<>]+)/g)
}

/** Whole addresses in whatever text: feeds, data for programs, Markdown, the head of a page. */
function inText(origin: string, body: string): string[] {
  return plain(body)
    .split(origin)
    .slice(1)
    .map((rest) => origin + (/^[^\s"'<>[\]\\^`{|}]*/.exec(rest)?.[0] ?? ''))
    .map((address) => address.replace(/[).,;:*\]]+$/, ''))
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, part = '']) => part)
}

function plain(escaped: string): string {
  return escaped
    .replace(/&(quot|#x27|#39|lt|gt);/g, (_, name: string) => signs[name] ?? '')
    .replaceAll('&amp;', '&')
}

const signs: Record<string, string> = { quot: '"', '#x27': "'", '#39': "'", lt: '<', gt: '>' }
