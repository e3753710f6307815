import type { Metadata } from 'next'
import { pageMetadata } from '@/site/page-metadata'
import { Accessibility } from '@/components/text-page/accessibility'

const dek = 'What we aim for, how it is tested, and what we know is missing.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Accessibility', description: dek, url: '/accessibility' })
}

export default function Page() {
  return <Accessibility dek={dek} />
}
