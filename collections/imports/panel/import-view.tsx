import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { redirect } from 'next/navigation'
import { mayPublish } from '@collections/access/role'
import { pastImports } from '@collections/imports/past-imports'
import styles from './import.module.css'
import { ImportDesk } from './import-desk'

/** The page “Import” of the panel. */
export async function ImportView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props
  const { permissions, req, visibleEntities, locale } = initPageResult
  const { payload, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: 'Import' }]} />
      <Gutter className={styles.page}>
        <h1>Import</h1>
        {mayPublish(user) ? (
          <ImportDesk past={await pastImports(payload)} />
        ) : (
          <p>Importing is for editors. Ask one of them.</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
