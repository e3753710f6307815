/**
 * Takes Next's client runtime out of a finished page: the scripts, the flight data (the text a second time)
 * and the hints that would fetch them. What is left is the markup that the components wrote.
 */
export function readerHtml(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--(?:\$|\/\$|\$\?|\$!|\/?&|\s)*-->/g, '')
    .replace(/<template\b[^>]*><\/template>/g, '')
    .replace(/<div hidden=""><\/div>/g, '')
}
