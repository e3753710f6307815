import { firstPage } from '@/contract/page'
import { noteRefused } from '@/content/absence'
import { listMuscles } from '@/content/muscles'
import { listRegions } from '@/content/regions'
import { pageMetadata } from '@/site/page-metadata'
import { oneCursor, type QueryValues } from '@/site/query-values'
import { readPage } from '@/site/read-page'
import { wholeList } from '@/site/whole-list'
import { MuscleIndex } from '@/components/muscle-index/muscle-index'
import { NoSuchPage } from '@/components/no-such-page/no-such-page'

const description =
  'Where each muscle starts and ends, what it does and which nerve drives it, with the source of every fact.'

export function generateMetadata() {
  return pageMetadata({ title: 'Muscles', description, url: '/muscles' })
}

export default async function Page({ searchParams }: { searchParams: Promise<QueryValues> }) {
  const after = oneCursor((await searchParams).after)
  const [page, regions] = await Promise.all([
    readPage(listMuscles(firstPage({ after }))),
    wholeList(listRegions),
  ])
  if (page) return <MuscleIndex page={page} regions={regions} dek={description} />
  noteRefused()
  return <NoSuchPage title="Muscles" href="/muscles" />
}
