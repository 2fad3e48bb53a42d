// Copies the fixtures of GOV.UK Frontend, and renders references from the templates of MoJ Frontend, which ships no
// fixtures. Run: npm run references
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";

const here = new URL("./", import.meta.url);
const packages = new URL("../../../../node_modules/", here);

const components = [
  "back-link", "breadcrumbs", "button", "character-count", "checkboxes", "date-input", "details", "error-message",
  "error-summary", "fieldset", "file-upload", "input", "inset-text", "notification-banner", "pagination",
  "panel", "password-input", "phase-banner", "radios", "select", "skip-link", "summary-list", "tag", "task-list",
  "textarea", "warning-text",
];
for (const component of components) {
  const source = new URL(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`, packages);
  const { fixtures } = JSON.parse(await readFile(source, "utf8"));
  const kept = fixtures.map(({ name, options, html }) => ({ name, options, html }));
  await writeFile(new URL(`Fixtures/${component}.json`, here), `${JSON.stringify(kept, null, 2)}\n`);
}

const london = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options });
const day = (instant) => london({ day: "numeric", month: "long", year: "numeric" }).format(new Date(instant));
const time = (instant) => london({ hour: "numeric", minute: "2-digit", hour12: true }).format(new Date(instant)).replace(" ", "");

const templates = nunjucks.configure([
  fileURLToPath(new URL("@ministryofjustice/frontend", packages)),
  fileURLToPath(new URL("govuk-frontend/dist", packages)),
], { autoescape: true });
templates.addFilter("mojDate", (instant, kind) => kind === "datetime" ? `${day(instant)} at ${time(instant)}` : day(instant));

const item = (href, text, active) => ({ href, text, active });
const references = {
  "alert-information": ["alert", { variant: "information", title: "Record restricted", text: "Only those who work with this family see it." }],
  "alert-success": ["alert", { variant: "success", title: "The plan was saved", dismissible: true, disableAutoFocus: true }],
  "alert-warning": ["alert", { variant: "warning", title: "Visit due", showTitleAsHeading: true, headingTag: "h3", html: "Go <b>today</b>." }],
  "alert-error": ["alert", { variant: "error", title: "Not sent", role: "alert", text: "Send it <again>", classes: "more", attributes: { "data-x": "y" } }],
  "badge": ["badge", { text: "New" }],
  "badge-large": ["badge", { text: "Restricted", classes: "moj-badge--red moj-badge--large", attributes: { id: "mark" } }],
  "identity-bar": ["identity-bar", { title: { text: "Robin Example" }, classes: "more" }],
  "side-navigation": ["side-navigation", { label: "Record", items: [item("/a", "Overview", true), item("/b", "Visits & calls", false)] }],
  "sub-navigation": ["sub-navigation", { label: "Record", items: [item("/a", "Overview", true), item("/b", "Visits & calls", false)] }],
  "timeline": ["timeline", {
    headingLevel: 3,
    items: [
      { label: { text: "Visit recorded" }, byline: { text: "A. Worker" }, datetime: { timestamp: "2026-08-03T13:05:00Z", type: "datetime" }, html: "<p>Seen alone.</p>" },
      { label: { text: "Referral received" }, datetime: { timestamp: "2026-07-20", type: "date" }, text: "By telephone" },
    ],
  }],
};
for (const [name, [component, params]] of Object.entries(references)) {
  const html = templates.render(`moj/components/${component}/template.njk`, { params });
  await writeFile(new URL(`References/${name}.html`, here), `${html.trim().replace(/\s*\n/g, "\n")}\n`);
}
