import type { Metadata } from 'next'
import { BadAddress } from '@/components/bad-address/bad-address'
import { refusalTokens } from '@/vocabulary/refusal-tokens'

export const metadata: Metadata = { title: refusalTokens.title, robots: { index: false } }

/** Rendered once at start; the server puts its words in and sends it to people whose request it refuses. */
export default function Page() {
  return <BadAddress {...refusalTokens} />
}
