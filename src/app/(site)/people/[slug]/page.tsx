import type { Metadata } from 'next'
import { absence } from '@/content/absence'
import { namedArticles } from '@/content/articles'
import { personJsonLd } from '@/site/json-ld/person'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { JsonLd } from '@/components/json-ld/json-ld'
import { PersonPage } from '@/components/person-page/person-page'
import { NotHere } from '@/app/(site)/not-here'
import { getPerson } from '@/app/(site)/once'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await getPerson((await params).slug)
  if (!person) return absentMetadata()
  const description = person.bio ?? person.credentials ?? `What ${person.name} wrote here.`
  return pageMetadata({ title: person.name, description, url: person.url, kind: 'profile' })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const person = await getPerson(slug)
  if (!person) return <NotHere absence={await absence('people', slug)} />
  const articles = await namedArticles(person.articles)
  return (
    <>
      <JsonLd graph={personJsonLd(person)} />
      <PersonPage person={person} articles={articles} />
    </>
  )
}
