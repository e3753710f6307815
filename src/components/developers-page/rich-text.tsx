import { runsOf, type Run } from '@/site/developers/marks'
import styles from './developers-page.module.css'

/** A text of the guide with its code and links. */
export function RichText({ text }: { text: string }) {
  return <Runs runs={runsOf(text)} />
}

function Runs({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => {
    switch (run.kind) {
      case 'plain':
        return run.text
      case 'code':
        return (
          <code key={index} className={styles.code}>
            {run.text}
          </code>
        )
      case 'link':
        return (
          <a key={index} href={run.href}>
            <Runs runs={run.runs} />
          </a>
        )
      default:
        return run satisfies never
    }
  })
}
