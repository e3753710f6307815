import type { Page } from '@playwright/test'

/** What three programs put on the clipboard, shortened; the ways of writing are theirs, the words ours. */
export const paste = {
  word: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {font-family:"Calibri",sans-serif;} --></style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h2 style='mso-list:none'>How to press<o:p></o:p></h2>
<p class=MsoNormal><span lang=EN-GB>Pressure helps <b>some</b> people<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>, as <a href="https://example.org/pressure">others say</a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Press slowly<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Stop when it hurts<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Place</b></p></td><td><p class=MsoNormal><b>Seconds</b></p></td></tr><tr><td><p class=MsoNormal>Neck</p></td><td><p class=MsoNormal>20</p></td></tr></table>
<p class=MsoNormal><img width=200 src="file:///C:/Temp/msohtmlclip1/01/image001.png" alt="A curve"></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Said by everybody.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>`,
  docs: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h3 dir="ltr" style="line-height:1.38"><span style="font-size:14pt;font-weight:400">On heat</span></h3><p dir="ltr"><span style="font-weight:400;font-style:normal">Plain and </span><span style="font-weight:700">bold</span><span style="font-weight:400"> or </span><span style="font-weight:400;font-style:italic">italic</span><span style="font-weight:400"> words.</span></p><ol style="padding-inline-start:48px;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Warm it.</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Rest.</span></p></li></ol></b>`,
  web: `<meta charset='utf-8'><h1 style="color: rgb(1, 2, 3)">Sleep</h1><p>Ten<sup>3</sup> <u>nights</u>, see <a href="/spots/upper-trapezius">the spot</a>.</p><p><img src="https://example.org/chart.png" alt="Hours of sleep"></p><iframe src="https://example.org/film"></iframe><form><button>Send it</button></form><script>track()</script><p><a href="javascript:go()">More</a> of it [@nobody1900].</p>`,
}

/** Pastes into the body. Chromium cleans what a page writes to the real clipboard, so other programs' forms come this way. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page
    .locator('[data-lexical-editor="true"]')
    .first()
    .evaluate((root, copied) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', copied)
      root.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, html)
}
