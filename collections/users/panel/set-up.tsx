import styles from './second-factor.module.css'
import { CodeInput } from './code-input'

export type Begun = { secret: string; uri: string; picture: string }

/** What the app on the phone has to know, as a picture and as letters, and the proof that it knows it. */
export function SetUp({
  begun,
  confirm,
}: {
  begun: Begun
  confirm: (code: string) => Promise<void>
}) {
  const picture = `data:image/svg+xml,${encodeURIComponent(begun.picture)}`
  return (
    <>
      <p>Read this picture with the app, or type in the letters below it.</p>
      <img className={styles.picture} src={picture} alt="QR code with the letters below" />
      <code className={styles.secret}>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      <CodeInput label="The code that the app shows" actions={{ Confirm: confirm }} />
    </>
  )
}
