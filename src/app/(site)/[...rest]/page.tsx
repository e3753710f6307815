import type { Metadata } from 'next'
import { noteMissing } from '@/content/absence'
import { absentMetadata } from '@/site/page-metadata'
import { NotHere } from '@/app/(site)/not-here'

export const metadata: Metadata = absentMetadata()

/** Every address that nothing else answers. */
export default function UnknownPage() {
  noteMissing()
  return <NotHere absence={{ kind: 'missing' }} />
}
