/** A passage of text between tags: words, or a shortcode of WordPress and its plug-ins. */
export type Passage = {
  kind: 'words' | 'dropped' | 'caption' | 'caption-end' | 'page-break'
  start: number
  end: number
}

/** Names that are shortcodes even without attributes. Any other word in brackets may be meant: "[sic]". */
const known =
  /^(?:caption|wp_caption|gallery|playlist|audio|video|embed|contact-form(?:-7)?|gravityform|ninja_form|mc4wp_form|newsletter_signup|toc|adsense|ad|sidebar|columns?|one_half|one_third|two_third|button|row|vc_\w+|et_pb_\w+|fusion_\w+|su_\w+|elementor-template|nextpage|tabs?|accordion|toggle|divider|spacer|recaptcha|honeypot)$/i

/** Footnotes of plug-ins: their words are looked at when the line is whole. */
const notes = /^(?:mfn|efn_note|efn|footnote|fn|ref)$/i

const shortcode = /\[(\/?)([a-z][\w-]{1,40})((?:\s+[^\]\n]{0,2000})?)\s*(\/?)\]|\f/gi

/** Parts a text at its shortcodes; `dropped` are those that were left out before. `[@key]` and `[^1]` are none. */
export function passagesOf(text: string, dropped = new Set<string>()): Passage[] {
  const passages: Passage[] = []
  let at = 0
  for (const match of text.matchAll(shortcode)) {
    const kind = kindOf(match, dropped)
    if (kind === 'words') continue
    const end = match.index + match[0].length
    if (match.index > at) passages.push({ kind: 'words', start: at, end: match.index })
    passages.push({ kind, start: match.index, end })
    at = end
  }
  if (at < text.length) passages.push({ kind: 'words', start: at, end: text.length })
  return passages
}

function kindOf(
  [whole, closing, name = '', attributes = '']: RegExpExecArray | RegExpMatchArray,
  dropped: Set<string>,
): Passage['kind'] {
  if (whole === '\f' || /^nextpage$/i.test(name)) return 'page-break'
  if (notes.test(name)) return 'words'
  if (/^(?:wp_)?caption$/i.test(name)) return closing ? 'caption-end' : 'caption'
  const isCode = known.test(name) || /\b[\w-]+=["'\u201c\u201d\u2019]/.test(attributes)
  if (isCode) dropped.add(name)
  return isCode || (closing && dropped.has(name)) ? 'dropped' : 'words'
}
