import { env } from '@/env'

type Headers = Record<string, string>

/**
 * A site whose address is one of HTTPS is asked for by nothing else for a year (RFC 6797). Only this name: what else
 * stands below the domain is not ours to decide.
 */
export function transportHeaders(siteUrl: string): Headers {
  return siteUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}
}

const transport = transportHeaders(env.SITE_URL)

const everywhere: Headers = {
  ...transport,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
}

/** Reader pages: nothing inline, nothing foreign. */
export const readerHeaders: Headers = {
  ...everywhere,
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }),
}

/** What is not public: kept by nobody, found by nobody, and its address told to nobody that it links to. */
export const previewHeaders: Headers = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
}

/** The panel shows a preview beside the text. */
export const framedHeaders: Headers = {
  ...previewHeaders,
  'content-security-policy': (readerHeaders['content-security-policy'] ?? '').replace(
    "frame-ancestors 'none'",
    "frame-ancestors 'self'",
  ),
}

/** Answers that are data: they may be read from anywhere and never act. */
export const dataHeaders: Headers = {
  ...everywhere,
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': policy({
    'default-src': "'none'",
    'frame-ancestors': "'none'",
    sandbox: '',
  }),
}

/** Drawings: the same, but another site may show one in a frame of its own. */
export const drawingHeaders: Headers = {
  ...dataHeaders,
  'content-security-policy': policy({ 'default-src': "'none'", sandbox: '' }),
}

/** Files of the build, for our own pages. */
export const fileHeaders: Headers = {
  ...transport,
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}

/** Our icon, which holds its own styles and never acts. */
export const iconHeaders: Headers = {
  ...fileHeaders,
  'content-security-policy': policy({
    'default-src': "'none'",
    'style-src': "'unsafe-inline'",
    'frame-ancestors': "'none'",
    sandbox: '',
  }),
}

/** Payload's panel needs inline scripts and styles of its own; still nothing foreign. */
export const adminHeaders: Headers = {
  ...everywhere,
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'content-security-policy': policy({
    'default-src': "'self'",
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'self'",
    'object-src': "'none'",
    'frame-ancestors': "'self'",
  }),
}

function policy(directives: Headers): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
