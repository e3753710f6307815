import { examples } from '@/contract/examples'
import { exampleUpdates } from './updates'
import { ArticleContents } from '@/components/article-contents/article-contents'
import { ArticlePart } from '@/components/article-part/article-part'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { CodeSample } from '@/components/code-sample/code-sample'
import { EpistemicStatus } from '@/components/epistemic-status/epistemic-status'
import { FactList } from '@/components/fact-list/fact-list'
import { SelectField, TextField } from '@/components/field/field'
import { Flush } from '@/components/flush/flush'
import { FurtherReading } from '@/components/further-reading/further-reading'
import { JumpList } from '@/components/jump-list/jump-list'
import { KeyPoints } from '@/components/key-points/key-points'
import { LinkColumns } from '@/components/link-columns/link-columns'
import { Neighbours } from '@/components/neighbours/neighbours'
import { PageTitle } from '@/components/page-title/page-title'
import { Pager } from '@/components/pager/pager'
import { Figure } from '@/components/picture/figure'
import { Prose } from '@/components/prose/prose'
import { ResourceCard } from '@/components/resource-card/resource-card'
import { Section } from '@/components/section/section'
import { SideLinks } from '@/components/side-links/side-links'
import { SourceList } from '@/components/source-notes/source-list'
import { SourceMarks } from '@/components/source-notes/source-marks'
import { TableScroll } from '@/components/table-scroll/table-scroll'
import { UpdateLog } from '@/components/update-log/update-log'
import type { ComponentExamples } from './example'
import { arabicName, image, longText, longTitle } from './texts'

const neighbour = { title: 'Upper trapezius', text: 'A stiff neck', href: '#' }
const reading = { target: { ...examples.articles, title: examples.articles.title }, blurb: null }
const [source] = Object.values(examples.spots.sources).flat()

/** Parts that pages are put together from. */
export const partExamples: ComponentExamples = {
  'page-title': {
    short: <PageTitle title="Spots" />,
    full: <PageTitle label="Guide" title="When to worry" dek={longText} />,
    long: <PageTitle title={longTitle} dek={longText} />,
    'right to left': <PageTitle title={arabicName} />,
  },
  breadcrumb: {
    one: <Breadcrumb trail={[{ label: 'Spots', href: '#' }]} />,
    long: (
      <Breadcrumb
        trail={[
          { label: 'Articles', href: '#' },
          { label: longTitle, href: '#' },
        ]}
      />
    ),
  },
  section: {
    plain: (
      <Section id="example-section" title="How to find it" intro={<p>A word before.</p>}>
        <p>{longText}</p>
      </Section>
    ),
  },
  'article-part': {
    plain: (
      <ArticlePart id="example-part" title="Further reading">
        <p>{longText}</p>
      </ArticlePart>
    ),
  },
  'article-contents': {
    plain: (
      <ArticleContents
        entries={[
          { level: 2, anchor: 'a', text: 'What it is' },
          { level: 3, anchor: 'b', text: longTitle },
        ]}
      />
    ),
    empty: <ArticleContents entries={[]} />,
  },
  'jump-list': {
    plain: (
      <JumpList
        label="On this page"
        jumps={[
          { id: 'a', title: 'Head and neck' },
          { id: 'b', title: longTitle },
        ]}
      />
    ),
  },
  prose: {
    plain: (
      <Prose>
        <p>{longText}</p>
      </Prose>
    ),
  },
  flush: {
    plain: (
      <Flush>
        <LinkColumns links={[{ href: '#', title: 'Starts at the line above' }]} />
      </Flush>
    ),
  },
  'key-points': {
    some: <KeyPoints points={['Pain is real.', longText]} />,
    empty: <KeyPoints points={[]} />,
  },
  'fact-list': {
    plain: (
      <FactList
        facts={[
          { label: 'Origin', value: 'Base of the skull' },
          { label: 'Action', value: longText },
        ]}
      />
    ),
  },
  'link-columns': {
    plain: (
      <LinkColumns
        links={[
          { href: '#', title: 'Trapezius', text: 'Upper part' },
          { href: '#', title: longTitle },
        ]}
      />
    ),
  },
  field: {
    text: <TextField name="example" label="Search" value="back pain" />,
    select: (
      <SelectField
        name="example-choice"
        label="Kind"
        empty="Any"
        choices={[{ value: 'review', label: 'Review' }]}
      />
    ),
  },
  'side-links': {
    left: <SideLinks path="#" side="left" />,
    right: <SideLinks path="#" side="right" />,
  },
  pager: {
    middle: <Pager previous="#" next="#" summary="60 in all" />,
    last: <Pager previous="#" next={null} />,
    empty: <Pager previous={null} next={null} />,
  },
  neighbours: {
    both: <Neighbours label="Series" previous={neighbour} next={neighbour} />,
    first: <Neighbours label="Series" previous={null} next={{ ...neighbour, text: longTitle }} />,
    empty: <Neighbours label="Series" previous={null} next={null} />,
  },
  'further-reading': {
    some: <FurtherReading items={[reading, { ...reading, blurb: longText }]} />,
  },
  'resource-card': {
    plain: <ResourceCard label="Spot" title="Upper trapezius" href="#" text={longText} />,
    long: <ResourceCard label="Spot" title={longTitle} href="#" />,
  },
  picture: {
    captioned: <Figure image={image} />,
    plain: <Figure image={{ ...image, caption: null, credit: null }} />,
  },
  'epistemic-status': {
    plain: examples.articles.epistemicStatus ? (
      <EpistemicStatus status={examples.articles.epistemicStatus} />
    ) : null,
  },
  'update-log': { some: <UpdateLog log={exampleUpdates} />, empty: <UpdateLog log={[]} /> },
  'code-sample': {
    plain: (
      <CodeSample
        label="All spots"
        language="sh"
        code="curl https://knotwork.example/api/v1/spots"
      />
    ),
  },
  'table-scroll': {
    wide: (
      <TableScroll label="A wide table">
        <table>
          <tbody>
            <tr>
              <th scope="row">Row</th>
              {Array.from({ length: 9 }, (_, index) => (
                <td key={index}>A cell with some words</td>
              ))}
            </tr>
          </tbody>
        </table>
      </TableScroll>
    ),
  },
  'source-notes': {
    marks: <SourceMarks numbers={[1, 2]} />,
    list: source ? (
      <SourceList sources={[{ number: 1, source, parts: ['Location', 'Cautions'] }]} />
    ) : null,
  },
}
