import { examples } from '@/contract/examples'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { guide } from '@/site/developers/guide'
import { problemExample } from '@/site/developers/problem-example'
import { AboutPage } from '@/components/about-page/about-page'
import { BadAddress } from '@/components/bad-address/bad-address'
import { DevelopersPage } from '@/components/developers-page/developers-page'
import { NoSuchPage } from '@/components/no-such-page/no-such-page'
import { NotHere } from '@/components/not-here/not-here'
import { ProblemPage } from '@/components/problem-page/problem-page'
import { SiteFooter } from '@/components/site-footer/site-footer'
import { SiteHeader } from '@/components/site-header/site-header'
import { SkipLink } from '@/components/skip-link/skip-link'
import { TextPage } from '@/components/text-page/text-page'
import { ThemeSwitch } from '@/components/theme-switch/theme-switch'
import { Trouble } from '@/components/trouble/trouble'
import type { ComponentExamples } from './example'
import { longText, longTitle, site } from './texts'

const counts = Object.fromEntries(resourceTypes.map((type) => [type, 12])) as Record<
  ResourceType,
  number
>
const gone = { kind: 'gone', type: 'articles', title: longTitle, replacement: null } as const

/** What stands around every page, and pages that stand for themselves. */
export const standingExamples: ComponentExamples = {
  'site-header': { plain: <SiteHeader site={site} /> },
  'site-footer': { plain: <SiteFooter site={site} /> },
  'skip-link': { 'seen with the keyboard': <SkipLink /> },
  'theme-switch': { plain: <ThemeSwitch /> },
  'about-page': { plain: <AboutPage site={site} counts={counts} /> },
  'text-page': {
    plain: (
      <TextPage
        title="Privacy"
        dek={longText}
        sections={[{ id: 'nothing', title: 'Nothing is collected', content: <p>{longText}</p> }]}
      />
    ),
  },
  'developers-page': {
    'without operations': (
      <DevelopersPage
        {...{ title: 'For developers', dek: longText, operations: [] }}
        sections={guide({
          name: site.name,
          terms: { license: site.licence, attribution: site.attribution },
        })}
      />
    ),
  },
  'problem-page': {
    'not found': <ProblemPage code="not_found" example={problemExample('not_found')} />,
  },
  'not-here': {
    missing: <NotHere absence={{ kind: 'missing' }} />,
    'gone, with something in its place': (
      <NotHere absence={{ ...gone, replacement: examples.articles.url }} />
    ),
    'gone, unnamed': <NotHere absence={{ ...gone, title: null }} />,
    moved: <NotHere absence={{ kind: 'moved', to: examples.articles.url }} />,
  },
  'no-such-page': { plain: <NoSuchPage title="There is no page here" href="/" /> },
  'bad-address': {
    plain: <BadAddress title="Which side?" reason={longText} href="#" label="Open it" />,
    long: <BadAddress title={longTitle} reason={longText} href="#" label="Open it" />,
  },
  trouble: { plain: <Trouble /> },
}
