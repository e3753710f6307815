import type { ServerProps } from 'payload'
import { mayPublish } from '@collections/access/role'
import styles from './import.module.css'

/** In the navigation, for those who may import. */
export function ImportLink({ payload, user }: ServerProps) {
  if (!mayPublish(user)) return null
  return (
    <a className={styles.navigation} href={`${payload.config.routes.admin}/import`}>
      Import
    </a>
  )
}
