import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { previewNote } from '@/content/previews'
import { PreviewNote } from '@/components/preview-note/preview-note'
import { SiteFooter } from '@/components/site-footer/site-footer'
import { SiteHeader } from '@/components/site-header/site-header'
import { SkipLink } from '@/components/skip-link/skip-link'
import { sans, serif, serifItalic } from '@/styles/fonts'
import { getSite } from '@/app/(site)/once'
import '@/styles/tokens.css'
import '@/styles/base.css'
import '@/styles/classes.css'
import '@/styles/print.css'

// Every page is rendered when asked for; the server in front keeps what was rendered.
export const dynamic = 'force-dynamic'

const fonts = [serif, serifItalic, sans].map(({ variable }) => variable).join(' ')

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await getSite()
  return { title: { default: name, template: `%s · ${name}` }, applicationName: name }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const site = await getSite()
  const preview = previewNote()
  return (
    <html lang="en" className={fonts}>
      <body>
        <SkipLink />
        {preview && <PreviewNote {...preview} />}
        <SiteHeader site={site} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} />
      </body>
    </html>
  )
}
