import type { Metadata } from 'next'
import { Trouble } from '@/components/trouble/trouble'

export const metadata: Metadata = { title: 'Out of order', robots: { index: false } }

/** Rendered once at start; the server sends it as 500 whenever a page cannot be made. */
export default function Page() {
  return <Trouble />
}
