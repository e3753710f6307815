import type { Absence } from '@/contract/page'
import { readerLabels, type ResourceType } from '@/vocabulary/nouns'
import { ButtonLink } from '@/components/button/button'
import { PageTitle } from '@/components/page-title/page-title'
import styles from './not-here.module.css'

/** The page for an address that has nothing: never had, or no longer. The server sends it as 404 or 410. */
export function NotHere({ absence }: { absence: Absence }) {
  switch (absence.kind) {
    case 'missing':
      return (
        <Message
          label="Not found"
          title="There is no page here"
          text="The address may be mistyped, or the link that brought you here may be wrong."
        />
      )
    case 'gone':
      return (
        <Message
          label="Withdrawn"
          title={absence.title ?? 'This page has been withdrawn'}
          text={goneText(absence)}
          replacement={absence.replacement}
        />
      )
    case 'moved':
      return (
        <Message
          label="Moved"
          title="This page has moved"
          text="It has a new address."
          replacement={absence.to}
        />
      )
    default:
      return absence satisfies never
  }
}

function goneText(props: { type: ResourceType; title: string | null }): string {
  const what = readerLabels[props.type].one.toLowerCase()
  return `This ${what} was here and has been taken down on purpose. It is not coming back at this address.`
}

function Message(props: {
  label: string
  title: string
  text: string
  replacement?: string | null
}) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle label={props.label} title={props.title} dek={props.text}>
        {props.replacement ? (
          <ButtonLink href={props.replacement}>Go to what stands in its place</ButtonLink>
        ) : null}
      </PageTitle>
      <form className={styles.search} action="/search" role="search">
        <label className={styles.label} htmlFor="not-here-search">
          Search for it
        </label>
        <input className={styles.input} id="not-here-search" type="search" name="q" />
        <button className={styles.submit} type="submit">
          Search
        </button>
      </form>
      <p className={styles.ways}>
        Or start from <a href="/where-does-it-hurt">where it hurts</a>,{' '}
        <a href="/articles">the articles</a> or <a href="/">the home page</a>.
      </p>
    </div>
  )
}
