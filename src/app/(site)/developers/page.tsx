import type { Metadata } from 'next'
import { getTerms } from '@/content/site'
import { apiOperations } from '@/site/api-operations'
import { guide } from '@/site/developers/guide'
import { developersHead } from '@/site/developers/head'
import { pageMetadata } from '@/site/page-metadata'
import { DevelopersPage } from '@/components/developers-page/developers-page'
import { getSite } from '@/app/(site)/once'

export function generateMetadata(): Metadata {
  const { title, dek } = developersHead
  return pageMetadata({ title, description: dek, url: '/developers' })
}

export default async function Page() {
  const [{ name }, terms] = await Promise.all([getSite(), getTerms()])
  const sections = guide({ name, terms })
  return <DevelopersPage {...developersHead} sections={sections} operations={apiOperations()} />
}
