import type { Metadata } from 'next'
import { absence, noteRefused } from '@/content/absence'
import { namedProducts } from '@/content/products'
import { namedWorks } from '@/content/references'
import { namedRegions } from '@/content/regions'
import { pagePath } from '@/paths'
import { spotJsonLd } from '@/site/json-ld/spot'
import { absentMetadata, longestNamedTitle, pageMetadata } from '@/site/page-metadata'
import { oneOf, wasRefused, type QueryValues } from '@/site/query-values'
import { personSides } from '@/vocabulary/regions'
import { BadAddress } from '@/components/bad-address/bad-address'
import { JsonLd } from '@/components/json-ld/json-ld'
import { SpotPage } from '@/components/spot-page/spot-page'
import { regionsOf, toolsOf } from '@/components/spot-page/spot-relations'
import { NotHere } from '@/app/(site)/not-here'
import { getSite, getSpot } from '@/app/(site)/once'
import { neighboursOf } from './neighbours-of'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<QueryValues> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const spot = await getSpot((await params).slug)
  if (!spot) return absentMetadata()
  const named = `${spot.problemTitle} (${spot.name})`
  // Better without the name than with half of it.
  const title = named.length > longestNamedTitle ? spot.problemTitle : named
  const description = spot.summary ?? spot.location.text
  const pictureAlt = `${title}: a dot on the body for the spot, red where it is said to be felt.`
  return pageMetadata({ title, description, url: spot.url, isEmbedded: true, pictureAlt })
}

export default async function Page({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const spot = await getSpot(slug)
  if (!spot) return <NotHere absence={await absence('spots', slug)} />
  const asked = oneOf(personSides, query.side)
  if (wasRefused(query.side, asked)) {
    noteRefused()
    return (
      <BadAddress
        title="Which side do you mean?"
        reason="The side of a spot is “left” or “right”."
        href={pagePath('spots', spot.slug)}
        label={`Open ${spot.name}`}
      />
    )
  }
  const [site, regions, tools, references, neighbours] = await Promise.all([
    getSite(),
    namedRegions(regionsOf(spot)),
    namedProducts(toolsOf(spot)),
    namedWorks(spot.references),
    neighboursOf(spot),
  ])
  const side = asked ?? 'right'
  return (
    <>
      <JsonLd graph={spotJsonLd({ spot, site })} />
      <SpotPage {...{ spot, side, regions, tools, references, ...neighbours }} />
    </>
  )
}
