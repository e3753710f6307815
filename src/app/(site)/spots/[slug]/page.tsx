import type { Metadata } from 'next'
import { absence } from '@/content/absence'
import { listProducts } from '@/content/products'
import { listReferences } from '@/content/references'
import { listRegions } from '@/content/regions'
import { listNamed } from '@/site/list-named'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { oneOf, type QueryValues } from '@/site/query-values'
import { personSides } from '@/vocabulary/regions'
import { SpotPage } from '@/components/spot-page/spot-page'
import { regionsOf, toolsOf } from '@/components/spot-page/spot-relations'
import { NotHere } from '@/app/(site)/not-here'
import { getSpot } from '@/app/(site)/once'
import { neighboursOf } from './neighbours-of'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<QueryValues> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const spot = await getSpot((await params).slug)
  if (!spot) return absentMetadata()
  const title = `${spot.problemTitle} (${spot.name})`
  return pageMetadata({ title, description: spot.summary ?? spot.location.text, url: spot.url })
}

export default async function Page({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const spot = await getSpot(slug)
  if (!spot) return <NotHere absence={await absence('spots', slug)} />
  const [regions, tools, references, neighbours] = await Promise.all([
    listNamed(listRegions, regionsOf(spot)),
    listNamed(listProducts, toolsOf(spot)),
    listNamed(listReferences, spot.references),
    neighboursOf(spot),
  ])
  const side = oneOf(personSides, query.side) ?? 'right'
  return <SpotPage {...{ spot, side, regions, tools, references, ...neighbours }} />
}
