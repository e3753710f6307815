import { describe, expect, it } from 'vitest'
import { vancouverName, vancouverNames } from '@/editorial/citations/name'
import { vancouver } from '@/editorial/citations/vancouver'
import { files } from './library'
import { reference, referenceOf } from './references'

describe('a reference in Vancouver style', () => {
  it.each([
    [
      'a book with an edition',
      'simons1999',
      'Simons DG, Travell JG, Simons LS. Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1: Upper Half of Body. 2nd ed. Baltimore, MD: Williams & Wilkins; 1999.',
    ],
    [
      'a first edition is not named',
      'travell1983',
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1. Baltimore: Williams & Wilkins; 1983.',
    ],
    [
      'more than six authors, an article number, the day',
      'wiewelhove2019',
      'Wiewelhove T, Döweling A, Schneider C, Hottenrott L, Meyer T, Kellmann M, et al. A meta-analysis of the effects of foam rolling on performance and recovery. Frontiers in Physiology. 2019 Apr 9;10:376. PMID: 31024339. PMCID: PMC6465761. doi: 10.3389/fphys.2019.00376',
    ],
    [
      'a month without a day',
      'ramsook2012',
      'Ramsook RR, Malanga GA. Myofascial low back pain. Current Pain and Headache Reports. 2012 Oct;16(5):423-432. PMID: 22945480. doi: 10.1007/s11916-012-0290-y',
    ],
    [
      'an issue without a volume',
      'furlan2015',
      'Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M. Massage for low-back pain. Cochrane Database of Systematic Reviews. 2015;(9):CD001929. PMID: 26329399. doi: 10.1002/14651858.CD001929.pub3',
    ],
    [
      'neither volume nor issue',
      'malanga2010',
      'Malanga GA, Cruz Colon EJ. Myofascial low back pain: a review. Physical Medicine and Rehabilitation Clinics of North America. 2010:711. PMID: 20977957. doi: 10.1016/j.pmr.2010.07.003',
    ],
    [
      'a chapter',
      'bordoni2020',
      'Bordoni B, Sugumar K, Varacallo M. Myofascial Pain. In: StatPearls. 2020 Sep 13. Available from: https://iiab.me/modules/en-statpearls/articles/article-25475.html',
    ],
    [
      'a report of an organisation',
      'nice2016',
      'National Guideline Centre. Low back pain and sciatica in over 16s: assessment and management. London: National Institute for Health and Care Excellence (NICE); 2016 Nov 30. (NICE guideline). Report No.: NG59. Available from: https://www.nice.org.uk/guidance/ng59',
    ],
    [
      'a web page',
      'ingraham2016',
      'Ingraham P. Back Pain & Trigger Points [Internet]. PainScience.com; 2016 May 12. Available from: https://www.painscience.com/articles/back-pain-and-trigger-points.php',
    ],
  ])('gives %s', (_, key, expected) => {
    expect(vancouver(reference(key))).toBe(expected)
  })

  it('says when a page was read', () => {
    const seen = { ...reference('ingraham2016'), accessed: { year: 2026, month: 11, day: 20 } }
    expect(vancouver(seen)).toMatch(/points\.php \[cited 2026 Nov 20\]$/)
  })

  it('puts editors first when nobody is named as author, and into a chapter otherwise', () => {
    const editors = [{ family: 'Standring', given: 'Susan', literal: null }]
    const book = { ...reference('standring2021'), authors: [], editors }
    expect(vancouver(book)).toMatch(/^Standring S, editor\. /)
    const chapter = { ...reference('bordoni2020'), editors }
    expect(vancouver(chapter)).toContain('In: Standring S, editor. StatPearls.')
  })

  it.each(files.references)('has no gap and no doubled stop in $id', (record) => {
    const text = vancouver(referenceOf(record))
    expect(text).toContain(record.title)
    expect(text).not.toMatch(/\.\.|\s\s|;;|: ;|null|undefined|\( ?\)| [.;:]/)
  })
})

describe('names', () => {
  it.each([
    [{ family: 'Shah', given: 'Jay Prakash', literal: null }, 'Shah JP'],
    [{ family: 'Hou', given: 'C.-R.', literal: null }, 'Hou CR'],
    [{ family: 'Ostelo', given: 'R. W. J. G.', literal: null }, 'Ostelo RW'],
    [{ family: 'van Tulder', given: 'MW', literal: null }, 'van Tulder MW'],
    [{ family: 'Öberg', given: null, literal: null }, 'Öberg'],
    [
      { family: null, given: null, literal: 'National Guideline Centre' },
      'National Guideline Centre',
    ],
  ])('%o', (name, expected) => {
    expect(vancouverName(name)).toBe(expected)
  })

  it('names six and then says that there are more', () => {
    const names = Array.from({ length: 7 }, () => ({ family: 'Shah', given: 'J', literal: null }))
    expect(vancouverNames(names.slice(0, 6))).not.toContain('et al')
    expect(vancouverNames(names)).toBe(`${Array(6).fill('Shah J').join(', ')}, et al`)
  })
})
