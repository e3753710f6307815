/** The rich-text editors, by the kind of text they are for. */
export { bodyEditor } from './editor/body'
export { calloutEditor } from './editor/callout'
export { footnoteEditor } from './editor/footnote'
export { inlineEditor } from './editor/inline'
export { tableEditor } from './editor/table'
