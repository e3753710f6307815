export const referenceKinds = [
  'guideline',
  'systematic-review',
  'randomised-trial',
  'cohort',
  'narrative-review',
  'basic-science',
  'textbook',
  'opinion',
] as const
export type ReferenceKind = (typeof referenceKinds)[number]
export const referenceKindLabels: Record<ReferenceKind, string> = {
  guideline: 'Guideline',
  'systematic-review': 'Systematic review',
  'randomised-trial': 'Randomised trial',
  cohort: 'Observational study',
  'narrative-review': 'Narrative review',
  'basic-science': 'Basic science',
  textbook: 'Textbook',
  opinion: 'Opinion or expert consensus',
}

/** The CSL 1.0.2 types that we use. Source: the CSL-JSON schema of citationstyles.org. */
export const cslTypes = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'document',
  'entry-encyclopedia',
  'legislation',
  'motion_picture',
  'paper-conference',
  'pamphlet',
  'post-weblog',
  'report',
  'review',
  'software',
  'speech',
  'standard',
  'thesis',
  'webpage',
] as const
export type CslType = (typeof cslTypes)[number]

export const referenceStatuses = [
  'ok',
  'corrected',
  'expression-of-concern',
  'retracted',
  'superseded',
] as const
export type ReferenceStatus = (typeof referenceStatuses)[number]
export const referenceStatusLabels: Record<ReferenceStatus, string> = {
  ok: 'No notice known to us',
  corrected: 'Corrected since',
  'expression-of-concern': 'Expression of concern',
  retracted: 'Retracted',
  superseded: 'Superseded by a newer edition',
}

/** The fields of a bibliographic record that are plain texts. */
export const workTexts = [
  'containerTitle',
  'collectionTitle',
  'volume',
  'issue',
  'cslNumber',
  'pages',
  'edition',
  'publisher',
  'publisherPlace',
  'doi',
  'pmid',
  'pmcid',
  'isbn',
  'sourceUrl',
] as const
export type WorkText = (typeof workTexts)[number]
