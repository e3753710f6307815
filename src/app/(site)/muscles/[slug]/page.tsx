import type { Metadata } from 'next'
import { absence } from '@/content/absence'
import { namedProducts } from '@/content/products'
import { namedRegions } from '@/content/regions'
import { namedSpots } from '@/content/spots'
import { muscleJsonLd } from '@/site/json-ld/muscle'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { JsonLd } from '@/components/json-ld/json-ld'
import { MusclePage } from '@/components/muscle-page/muscle-page'
import { regionsOf } from '@/components/spot-page/spot-relations'
import { NotHere } from '@/app/(site)/not-here'
import { getMuscle } from '@/app/(site)/once'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const muscle = await getMuscle((await params).slug)
  if (!muscle) return absentMetadata()
  const { name: title, summary: description, url } = muscle
  const pictureAlt = `${title}, and where it lies on the body.`
  return pageMetadata({ title, description, url, pictureAlt })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const muscle = await getMuscle(slug)
  if (!muscle) return <NotHere absence={await absence('muscles', slug)} />
  const [spots, products] = await Promise.all([
    namedSpots(muscle.spots),
    namedProducts(muscle.products),
  ])
  const places = [muscle.region ?? [], ...spots.map(regionsOf)].flat()
  const regions = await namedRegions(places)
  return (
    <>
      <JsonLd graph={muscleJsonLd(muscle)} />
      <MusclePage {...{ muscle, spots, products, regions }} />
    </>
  )
}
