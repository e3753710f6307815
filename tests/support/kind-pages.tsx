import type { ReactElement } from 'react'
import type { SharedKind } from '@/paths'
import ArticlePage from '@/app/(site)/articles/[slug]/page'
import MusclePage from '@/app/(site)/muscles/[slug]/page'
import PersonPage from '@/app/(site)/people/[slug]/page'
import ProductPage from '@/app/(site)/products/[slug]/page'
import ReferencePage from '@/app/(site)/references/[slug]/page'
import SpotPage from '@/app/(site)/spots/[slug]/page'
import TopicPage from '@/app/(site)/topics/[slug]/page'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, never>> }

/** The page of one document of each kind, called as Next calls it. */
export const pages: Record<SharedKind, (slug: string) => Promise<ReactElement>> = {
  articles: (slug) => ArticlePage(asked(slug)),
  muscles: (slug) => MusclePage(asked(slug)),
  people: (slug) => PersonPage(asked(slug)),
  products: (slug) => ProductPage(asked(slug)),
  references: (slug) => ReferencePage(asked(slug)),
  spots: (slug) => SpotPage(asked(slug)),
  topics: (slug) => TopicPage(asked(slug)),
}

function asked(slug: string): Asked {
  return { params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) }
}
