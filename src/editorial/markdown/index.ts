export {
  markIds,
  readArticle,
  readText,
  type FrontMatter,
  type Problem,
  type ReadArticle,
  type Resolve,
} from './read-article'
