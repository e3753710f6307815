import type { Site } from '@/contract/site'
import { TextPage } from './text-page'

/** The rules as the editors keep them in the settings, and where their effect can be checked. */
export function EditorialPolicy({ site, dek }: { site: Site; dek: string }) {
  return (
    <TextPage
      title="Editorial policy"
      dek={dek}
      sections={[
        {
          id: 'rules',
          title: 'How we write',
          content: site.editorialPolicy.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
        },
        { id: 'not', title: 'What this is not', content: <p>{site.disclaimer}</p> },
        {
          id: 'check',
          title: 'Where you can check us',
          content: (
            <ul>
              <li>
                <a href="/corrections">Corrections and updates</a>: what was changed after it was
                published.
              </li>
              <li>
                <a href="/references">References</a>: what each study found in our words, whether we
                saw its record, and every sentence that rests on it.
              </li>
              <li>
                <a href="/api/v1/changes">The log of changes</a>: every publication, removal and
                renaming, for programs.
              </li>
            </ul>
          ),
        },
      ]}
    />
  )
}
