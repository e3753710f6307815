import type { Metadata } from 'next'
import { listGlossary } from '@/content/glossary'
import { glossaryJsonLd } from '@/site/json-ld/site'
import { pageMetadata } from '@/site/page-metadata'
import { JsonLd } from '@/components/json-ld/json-ld'
import { GlossaryPage } from '@/components/glossary-page/glossary-page'

const dek = 'Words that our articles use in a particular sense, each as the article defines it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Glossary', description: dek, url: '/glossary' })
}

export default async function Page() {
  const entries = await listGlossary()
  return (
    <>
      <JsonLd graph={glossaryJsonLd(entries)} />
      <GlossaryPage entries={entries} dek={dek} />
    </>
  )
}
