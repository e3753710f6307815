/**
 * Takes Next's client runtime out of a finished page: the scripts, the flight data (the text a second time)
 * and the hints that would fetch them. Data for search engines stays. What is left is the markup that the components wrote.
 */
export function readerHtml(html: string): string {
  return (
    html
      .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
      .replace(/<!--(?:\$|\/\$|\$\?|\$!|\/?&|\s)*-->/g, '')
      .replace(/<template\b[^>]*><\/template>/g, '')
      .replace(/<div hidden=""><\/div>/g, '')
      // A mark for Next's own tools, now here, now there.
      .replace(/<meta name="next-size-adjust"[^>]*>/g, '')
  )
}

/**
 * Shortens links of the site to itself to their paths, so that a page works under whatever name it was reached,
 * from a phone in the same network too. The head keeps whole addresses: they are for others.
 */
export function ownLinks(html: string, siteUrl: string): string {
  const start = html.indexOf('<body')
  if (start === -1) return html
  const pathOf = (url: string) => (url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url)
  const body = html
    .slice(start)
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replace(
        / (href|src|srcset)="([^"]*)"/gi,
        (_, name: string, value: string) =>
          ` ${name}="${value.split(', ').map(pathOf).join(', ')}"`,
      ),
    )
  return html.slice(0, start) + body
}
