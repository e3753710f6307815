import type { Metadata } from 'next'
import { pageMetadata } from '@/site/page-metadata'
import { EditorialPolicy } from '@/components/text-page/editorial-policy'
import { getSite } from '@/app/(site)/once'

const dek = 'By which rules this site is written, and what it does when it was wrong.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Editorial policy', description: dek, url: '/editorial-policy' })
}

export default async function Page() {
  return <EditorialPolicy site={await getSite()} dek={dek} />
}
