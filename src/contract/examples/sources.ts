import type { Source } from '@/contract/source'

/** The sources that the examples name, as in the starter data. */
export const sources = {
  alexaMuscles: {
    title: 'List of 215 muscles with origin, insertion, action, nerve',
    address:
      'github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js',
    licence: 'no licence file: used as a cross-check of facts only, wording not copied',
    reference: null,
  },
  commonAnatomy: {
    title:
      "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
    address: 'common knowledge',
    licence: 'public domain (facts)',
    reference: null,
  },
  ficklerRelease: {
    title: 'Fickler M. How do you get a trigger point to release?',
    address: 'Blog of Mark Fickler (The Old Spartan)',
    licence: 'all rights reserved: facts only',
    reference: null,
  },
  healthusiasTriggerPoints: {
    title: 'Wulansari C. Hidden dangers of trigger points in back muscles',
    address: 'Healthusias.com',
    licence: 'all rights reserved: facts only',
    reference: null,
  },
  hominumTa98: {
    title: 'Terminologia Anatomica 1998 codes, muscles (A04)',
    address:
      'github:MarioAndF/Hominum, Data/HominumDataA04.md (parent of commit eeb347d62fbf1df179bf807b41d2cd3be5de5cab)',
    licence: 'no licence file: facts only (identifiers)',
    reference: null,
  },
  massageGuide2025: {
    title: 'Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025',
    address: 'web article of 24 April 2025, publisher not stated',
    licence: 'all rights reserved: facts only',
    reference: null,
  },
  medlinkMpssi12b: {
    title: 'MedLink Neurology caption: infraspinatus, after Travell & Simons 1983:378',
    address: 'https://www.medlink.com/media/mpssi12b',
    licence: 'all rights reserved: facts only',
    reference: null,
  },
  ownJudgement: {
    title: 'Editorial judgement of the curator (no outside source claimed)',
    address: 'project',
    licence: 'own',
    reference: null,
  },
  ownWork: {
    title: 'Written or drawn for this project',
    address: 'project',
    licence: 'own',
    reference: null,
  },
  painscienceSpot14: {
    title: 'PainScience.com, Perfect Spot No. 14 (opening of the page)',
    address: 'https://www.painscience.com/articles/spot-14-infraspinatus.php',
    licence: 'all rights reserved: facts only',
    reference: null,
  },
  physioforuElbow: {
    title: 'Blog after the Trigger Point Therapy Workbook: forearm extensors',
    address: 'https://physioforu.blogspot.com/2009/04/self-treatment-of-golfers-elbow.html',
    licence: 'all rights reserved: facts only',
    reference: null,
  },
  uberon: {
    title: 'Uberon multi-species anatomy ontology',
    address:
      'github:obophenotype/uberon (HEAD 52817eeaa3b960e923df7a275fa533bdc3bdefe1, 2026-04-01): musculoskeletal.obo, a subset file last written 2021-02-17',
    licence: 'CC BY 3.0 (LICENSE file seen)',
    reference: null,
  },
} as const satisfies Record<string, Source>
