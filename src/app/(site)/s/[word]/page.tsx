import type { Metadata } from 'next'
import { readShortLink } from '@/content/short-links'
import { absentMetadata } from '@/site/page-metadata'
import { NotHere } from '@/app/(site)/not-here'

type Props = { params: Promise<{ word: string }> }

export function generateMetadata(): Metadata {
  return absentMetadata()
}

/** A short link has no page of its own: it leads to one, or says that there is none. */
export default async function Page({ params }: Props) {
  return <NotHere absence={await readShortLink((await params).word)} />
}
