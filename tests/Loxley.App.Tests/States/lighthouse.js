// Scores the pages named on standard input, one object a line: { "name", "address", "cookie" }. Writes one line a page.
import { createInterface } from "node:readline";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const start = () => launch({ chromePath: "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"], logLevel: "silent" });
let chrome = null;
let before = null;
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { name, address, cookie } = JSON.parse(line);
    // What a browser has been given itself goes before what the header says: somebody else comes with a browser of their own.
    if (cookie !== before) {
      chrome?.kill();
      chrome = await start();
      before = cookie;
    }
    const ask = () => lighthouse(address, {
      port: chrome.port,
      logLevel: "silent",
      output: "json",
      formFactor: "desktop",
      screenEmulation: { mobile: false, width: 1280, height: 900, deviceScaleFactor: 1, disabled: false },
      throttlingMethod: "provided",
      onlyCategories: ["accessibility", "best-practices", "performance"],
      disableFullPageScreenshot: true,
      extraHeaders: cookie ? { Cookie: cookie } : {},
    });
    // A browser that was too busy to answer, or to say when the page came, is asked once more; a page that is wrong stays wrong.
    let { lhr } = await ask().catch(ask);
    if (lhr.runtimeError) ({ lhr } = await ask());
    const failed = lhr.categories.accessibility.auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
      .map(({ id }) => `${id}: ${(lhr.audits[id].details?.items ?? []).map((item) => item.node?.snippet ?? "").join(" ").slice(0, 300)}`);
    const score = (category) => lhr.categories[category].score;
    console.log(JSON.stringify({
      name, reached: lhr.finalDisplayedUrl, error: lhr.runtimeError?.message ?? null, failed,
      accessibility: score("accessibility"), bestPractices: score("best-practices"), performance: score("performance"),
    }));
  }
} finally {
  chrome?.kill();
}
