import type { Metadata } from 'next'
import { noteMissing } from '@/content/absence'
import { NotHere } from '@/app/(site)/not-here'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

/** Every address that nothing else answers. */
export default function UnknownPage() {
  noteMissing()
  return <NotHere absence={{ kind: 'missing' }} />
}
