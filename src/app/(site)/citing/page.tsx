import type { Metadata } from 'next'
import { pageMetadata } from '@/site/page-metadata'
import { Citing } from '@/components/text-page/citing'
import { getSite } from '@/app/(site)/once'

const dek = 'How to name us, link to us and take text and data along.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Citing and linking', description: dek, url: '/citing' })
}

export default async function Page() {
  return <Citing site={await getSite()} dek={dek} />
}
