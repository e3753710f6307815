import type { Metadata } from 'next'
import { pageMetadata } from '@/site/page-metadata'
import { securityContact } from '@/site/security-contact'
import { Report } from '@/components/text-page/report'

const dek = 'A weakness of this site, or a mistake in what it says: what to send, and what happens.'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Report a problem',
    description: dek,
    url: '/report',
    isIndexed: false,
  })
}

export default function Page() {
  return <Report contact={securityContact()} dek={dek} />
}
