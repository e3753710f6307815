import type { Metadata } from 'next'
import { absence } from '@/content/absence'
import { citeReference } from '@/content/cite'
import { referenceJsonLd } from '@/site/json-ld/reference'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { JsonLd } from '@/components/json-ld/json-ld'
import { ReferencePage } from '@/components/reference-page/reference-page'
import { NotHere } from '@/app/(site)/not-here'
import { getReference } from '@/app/(site)/once'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reference = await getReference((await params).slug)
  if (!reference) return absentMetadata()
  const { title, takeaway, url } = reference
  return pageMetadata({ title, description: takeaway, url })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const reference = await getReference(slug)
  if (!reference) return <NotHere absence={await absence('references', slug)} />
  return (
    <>
      <JsonLd graph={referenceJsonLd(reference)} />
      <ReferencePage reference={reference} cited={citeReference(reference)} />
    </>
  )
}
