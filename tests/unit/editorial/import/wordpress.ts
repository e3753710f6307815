/** An export of WordPress with as many posts as asked for, as messy as they are. */
export function wordpressExport(posts: number): string {
  const items = Array.from({ length: posts }, (_, index) => item(index + 1)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/5.1" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Old &amp; sore</title><link>https://old.example.org</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example.org</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[desk]]></wp:author_login><wp:author_email><![CDATA[desk@old.example.org]]></wp:author_email><wp:author_display_name><![CDATA[The Old Desk]]></wp:author_display_name></wp:author>
<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename><![CDATA[aches]]></wp:category_nicename><wp:cat_name><![CDATA[Aches & pains]]></wp:cat_name></wp:category>
${items}
<item><title>photo</title><wp:post_id>9001</wp:post_id><wp:post_type><![CDATA[attachment]]></wp:post_type><wp:attachment_url><![CDATA[https://old.example.org/up/../../etc/passwd]]></wp:attachment_url></item>
<item><title>Bin</title><wp:post_id>9002</wp:post_id><wp:status>trash</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[Gone]]></content:encoded></item>
<item><title>Menu</title><wp:post_id>9003</wp:post_id><wp:post_type>nav_menu_item</wp:post_type></item>
</channel>
</rss>
`
}

function item(number: number): string {
  const next = (number % 7) + 1
  return `<item>
<title>Post ${number}: what doesn?t help &amp; why</title>
<link>https://old.example.org/2015/03/post-${number}/</link>
<pubDate>Mon, 02 Mar 2015 10:00:00 +0000</pubDate>
<dc:creator><![CDATA[desk]]></dc:creator>
<guid isPermaLink="false">https://old.example.org/?p=${number}</guid>
<content:encoded><![CDATA[${content(number, next)}]]></content:encoded>
<excerpt:encoded><![CDATA[Short word on ${number}.]]></excerpt:encoded>
<wp:post_id>${number}</wp:post_id>
<wp:post_name><![CDATA[post-${number}]]></wp:post_name>
<wp:status><![CDATA[publish]]></wp:status>
<wp:post_type><![CDATA[${number % 10 === 0 ? 'page' : 'post'}]]></wp:post_type>
<category domain="category" nicename="aches"><![CDATA[Aches & pains]]></category>
<wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key><wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content><![CDATA[Nice!]]></wp:comment_content></wp:comment>
</item>`
}

function content(number: number, next: number): string {
  return `<!-- wp:paragraph -->
It?s post <strong>${number}</strong>, see <a href="https://old.example.org/2015/03/post-${next}/">another</a>.

A second paragraph
with a break. Is it real?

[caption id="a" width="300"]<img src="/up/photo-${number}.jpg" alt="Photo" /> A caption[/caption]

<ul>
<li>One</li>
<li>Two <em>${number}</em></li>
</ul>
[contact-form-7 id="12" title="Ask"]
<table><tr><td>a</td><td>${number}</td></tr></table>`
}
