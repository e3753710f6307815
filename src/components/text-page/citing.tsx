import type { Site } from '@/contract/site'
import { TextPage } from './text-page'

/** On which terms text and data may be used, in practice. */
export function Citing({ site, dek }: { site: Site; dek: string }) {
  const example = `Authors. Title of the page [Internet]. ${site.name}; date [updated date]. Available from: address`
  return (
    <TextPage
      title="Citing and linking"
      dek={dek}
      sections={[
        {
          id: 'cite',
          title: 'Citing a page',
          content: (
            <>
              <p>At the end of each article stands how to cite it. The form is:</p>
              <pre tabIndex={0}>{example}</pre>
              <p>
                Please cite the study itself for what a study found. Every reference page gives it
                ready for your reference manager.
              </p>
            </>
          ),
        },
        {
          id: 'link',
          title: 'Linking',
          content: (
            <p>
              Link to whatever you like, without asking. Addresses last: a page that is renamed is
              found at its old address for ever, and one that was withdrawn says so. Articles and
              references name a short link as well, which no rename touches. Headings, citations and
              notes have addresses of their own.
            </p>
          ),
        },
        {
          id: 'reuse',
          title: 'Using text and data',
          content: (
            <>
              <p>
                Text, data and drawings may be used under{' '}
                <a href={site.licence.url} rel="license external noopener">
                  {site.licence.name}
                </a>
                , also for money. Name us, say what you changed, and keep the doubt in: the
                certainty of a spot belongs to the spot.
              </p>
              <ul>
                {site.attribution.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          ),
        },
        {
          id: 'data',
          title: 'As data',
          content: (
            <p>
              The <a href="/api/v1">public API</a> has everything as JSON, without a key. Each page
              also exists as Markdown: add <code>.md</code> to its address.
            </p>
          ),
        },
      ]}
    />
  )
}
