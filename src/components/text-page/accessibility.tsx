import { TextPage } from './text-page'

/** The accessibility statement: the aim, what was tested, and what was not. */
export function Accessibility({ dek }: { dek: string }) {
  return (
    <TextPage
      title="Accessibility"
      dek={dek}
      sections={[
        {
          id: 'aim',
          title: 'What we aim for',
          content: (
            <p>
              Everybody who hurts should be able to use these pages: with a keyboard, a screen
              reader, a magnifier, one thumb or an old phone. The measure is WCAG 2.2, level AA.
            </p>
          ),
        },
        {
          id: 'does',
          title: 'What helps',
          content: (
            <ul>
              <li>Every page works without JavaScript.</li>
              <li>
                The body map is a set of links with names. Beside it stands a list that does the
                same.
              </li>
              <li>Where a drawing shows something, a sentence says it.</li>
              <li>Colour is never the only sign; light and dark follow your system.</li>
              <li>Notes and references open in place and close with Escape.</li>
              <li>Pages print with their notes and addresses.</li>
            </ul>
          ),
        },
        {
          id: 'tested',
          title: 'How it is tested',
          content: (
            <p>
              A program checks every kind of page with axe, in light and dark, narrow and wide,
              whenever something is changed. Programs find perhaps half of what can be wrong. No
              person with a disability and no independent expert has tested the site yet.
            </p>
          ),
        },
        {
          id: 'missing',
          title: 'What we know is missing',
          content: (
            <ul>
              <li>Everything is in English only, and not in plain language throughout.</li>
              <li>
                On the smallest screens some regions of the map are smaller than a fingertip. The
                list is not.
              </li>
            </ul>
          ),
        },
      ]}
    />
  )
}
