import type { Metadata } from 'next'
import { pageMetadata } from '@/site/page-metadata'
import { Privacy } from '@/components/text-page/privacy'
import { getSite } from '@/app/(site)/once'

const dek = 'Nothing about you is collected, because nothing here needs it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Privacy', description: dek, url: '/privacy' })
}

export default async function Page() {
  const { name } = await getSite()
  return <Privacy siteName={name} dek={dek} />
}
