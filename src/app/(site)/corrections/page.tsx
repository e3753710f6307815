import type { Metadata } from 'next'
import { listCorrections } from '@/content/corrections'
import { pageMetadata } from '@/site/page-metadata'
import { CorrectionsPage } from '@/components/corrections-page/corrections-page'

const dek =
  'What we changed after publication, and why: the update logs of all articles in one place.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Corrections and updates', description: dek, url: '/corrections' })
}

export default async function Page() {
  return <CorrectionsPage corrections={await listCorrections()} dek={dek} />
}
