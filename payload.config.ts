import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections, globals } from '@collections/index'
import { findEndpoint } from '@collections/desk/find-endpoint'
import { bodyEditor } from '@collections/editor'
import { pastedEndpoint } from '@collections/editor/pasting/endpoint'
import { importEndpoints } from '@collections/imports/endpoints'
import { asClientError } from '@collections/hooks/client-errors'
import { quietClientErrors } from '@collections/log'
import { mail } from '@collections/mail'
import { safeAdapter } from '@/database/adapter'
import { requestFields } from '@/current-request'
import { env } from '@/env'

export default buildConfig({
  admin: {
    user: 'users',
    avatar: 'default',
    meta: {
      titleSuffix: ' · Knotwork',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      beforeDashboard: ['/collections/desk/panel/dashboard#Dashboard'],
      afterNavLinks: ['/collections/imports/panel/import-link#ImportLink'],
      views: {
        login: { Component: '/collections/users/panel/login-view#LoginView' },
        import: {
          Component: '/collections/imports/panel/import-view#ImportView',
          path: '/import',
          meta: { title: 'Import' },
        },
      },
      graphics: { Logo: '/collections/panel/logo#Logo', Icon: '/collections/panel/icon#Icon' },
    },
    importMap: { baseDir: path.resolve('.') },
    timezones: {
      defaultTimezone: 'UTC',
      supportedTimezones: ({ defaultTimezones }) => [
        { label: 'UTC', value: 'UTC' },
        ...defaultTimezones,
      ],
    },
  },
  routes: { admin: '/admin', api: '/cms/api' },
  serverURL: env.SITE_URL,
  csrf: env.ORIGINS,
  // The panel asks for one level; each further one multiplies the documents that one request loads.
  maxDepth: 2,
  collections,
  globals,
  endpoints: [findEndpoint, pastedEndpoint, ...importEndpoints],
  editor: bodyEditor,
  db: safeAdapter(),
  secret: env.SECRET ?? '',
  sharp,
  logger: {
    options: {
      name: 'payload',
      level: env.LOG_LEVEL,
      hooks: quietClientErrors,
      mixin: requestFields,
    },
  },
  email: mail(),
  telemetry: false,
  graphQL: { disable: true },
  // One sentence for whatever is wrong: it must not tell that the password was right.
  i18n: {
    translations: {
      en: {
        error: { emailOrPasswordIncorrect: 'The e-mail address, password or code is not right.' },
      },
    },
  },
  upload: {
    limits: { fileSize: 20_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'The file is larger than 20 MB. Make it smaller and try again.',
  },
  hooks: { afterError: [asClientError] },
  typescript: { autoGenerate: false, outputFile: path.resolve('src/payload-types.ts') },
})
