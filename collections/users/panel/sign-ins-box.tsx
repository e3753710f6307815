'use client'

import styles from '@collections/desk/panel/desk.module.css'
import type { SignIn } from '@collections/users/sign-ins/endpoints'
import own from './second-factor.module.css'
import { useAccount } from './use-account'

/** On an account: where it is signed in, and the way to end that. */
export function SignInsBox() {
  const { told, message, isOwn, act } = useAccount<{ signIns: SignIn[] }>('sign-ins')
  if (!told) return null
  const end = (more: string, done: string) => act(more, { method: 'DELETE', done })
  const others = told.signIns.filter(({ isThis }) => !isThis)
  return (
    <section className={`${styles.part} ${styles.narrow} ${own.box}`} aria-labelledby="sign-ins">
      <h3 id="sign-ins">Sign-ins</h3>
      {told.signIns.length === 0 ? <p>Nowhere signed in.</p> : null}
      <ul className={own.list}>
        {told.signIns.map((signIn) => (
          <li key={signIn.id}>
            <span>{wordsOf(signIn)}</span>
            {signIn.isThis ? null : (
              <button
                type="button"
                aria-label={`End: ${wordsOf(signIn)}`}
                onClick={() => void end(`/${signIn.id}`, 'It is ended.')}
              >
                End
              </button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <div className={styles.choices}>
          <button type="button" onClick={() => void end('', 'They are ended.')}>
            {isOwn ? 'End all others' : 'End all'}
          </button>
        </div>
      ) : null}
      <p role="status">{message}</p>
    </section>
  )
}

function wordsOf({ browser, system, since, seenAt, isThis }: SignIn): string {
  const where = [browser ?? 'Another program', system].filter(Boolean).join(' on ')
  const times = [since && `since ${local(since)}`, seenAt && `last used ${local(seenAt)}`]
  return [isThis ? `${where} (this one)` : where, ...times].filter(Boolean).join(', ')
}

function local(time: string): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}
