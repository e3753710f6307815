import type { Metadata } from 'next'
import { listGlossary } from '@/content/glossary'
import { pageMetadata } from '@/site/page-metadata'
import { GlossaryPage } from '@/components/glossary-page/glossary-page'

const dek = 'Words that our articles use in a particular sense, each as the article defines it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Glossary', description: dek, url: '/glossary' })
}

export default async function Page() {
  return <GlossaryPage entries={await listGlossary()} dek={dek} />
}
