import { listTopics } from '@/content/topics'
import { pageMetadata } from '@/site/page-metadata'
import { wholeList } from '@/site/whole-list'
import { TopicIndex } from '@/components/topic-index/topic-index'

const description =
  'Complaints, subjects and treatments: each leads to its articles, its spots and its studies.'

export function generateMetadata() {
  return pageMetadata({ title: 'Topics', description, url: '/topics' })
}

export default async function Page() {
  return <TopicIndex topics={await wholeList(listTopics)} dek={description} />
}
