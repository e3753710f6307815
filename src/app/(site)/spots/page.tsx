import { firstPage } from '@/contract/page'
import { noteRefused } from '@/content/absence'
import { listRegions } from '@/content/regions'
import { listSpots } from '@/content/spots'
import { pageMetadata } from '@/site/page-metadata'
import { oneCursor, type QueryValues } from '@/site/query-values'
import { readPage } from '@/site/read-page'
import { wholeList } from '@/site/whole-list'
import { NoSuchPage } from '@/components/no-such-page/no-such-page'
import { SpotIndex } from '@/components/spot-index/spot-index'

const description =
  'Places in muscles that are said to be felt elsewhere: where they lie, where they are felt, and how little or how much is known.'

export function generateMetadata() {
  return pageMetadata({ title: 'Spots', description, url: '/spots' })
}

export default async function Page({ searchParams }: { searchParams: Promise<QueryValues> }) {
  const after = oneCursor((await searchParams).after)
  const [page, regions] = await Promise.all([
    readPage(listSpots(firstPage({ after }))),
    wholeList(listRegions),
  ])
  if (page) return <SpotIndex page={page} regions={regions} dek={description} />
  noteRefused()
  return <NoSuchPage title="Spots" href="/spots" />
}
