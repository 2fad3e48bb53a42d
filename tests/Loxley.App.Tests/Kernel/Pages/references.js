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
templates.addFilter("mojDate", (instant, kind) => ({ datetime: `${day(instant)} at ${time(instant)}`, time: time(instant) })[kind] ?? day(instant));

const item = (href, text, active) => ({ href, text, active });
const apply = '<button type="submit" class="govuk-button" data-module="govuk-button">Apply filters</button>';
const button = (text, href) => ({ text, href });
const references = {
  "alert-information": ["alert", { variant: "information", title: "Record restricted", text: "Only those who work with this family see it." }],
  "alert-success": ["alert", { variant: "success", title: "The plan was saved", dismissible: true, disableAutoFocus: true }],
  "alert-warning": ["alert", { variant: "warning", title: "Visit due", showTitleAsHeading: true, headingTag: "h3", html: "Go <b>today</b>." }],
  "alert-error": ["alert", { variant: "error", title: "Not sent", role: "alert", text: "Send it <again>", classes: "more", attributes: { "data-x": "y" } }],
  "badge": ["badge", { text: "New" }],
  "badge-large": ["badge", { text: "Restricted", classes: "moj-badge--red moj-badge--large", attributes: { id: "mark" } }],
  "button-menu": ["button-menu", { button: { text: "Change" }, alignMenu: "right", items: [button("Add a note", "/a"), button("Close & end", "/b")] }],
  "date-picker": ["date-picker", {
    id: "Seen", name: "Seen", value: "17/5/2026", minDate: "1/5/2026", maxDate: "31/5/2026",
    label: { text: "Day of the visit" }, hint: { text: "For example, 17/5/2026" }, errorMessage: { text: "Day of the visit must be a real date" },
  }],
  "filter": ["filter", {
    heading: { text: "Filter" },
    selectedFilters: {
      heading: { text: "Chosen filters" }, clearLink: { text: "Clear filters", href: "/list" },
      categories: [{ heading: { text: "Agency" }, items: [button("Schools <all>", "/list?b"), button("Police", "/list?a")] }],
    },
    optionsHtml: `<p>Fields</p>${apply}`,
  }],
  "filter-unused": ["filter", { heading: { text: "Filter" }, optionsHtml: apply }],
  "identity-bar": ["identity-bar", { title: { text: "Robin Example" }, classes: "more" }],
  "messages": ["messages", {
    id: "messages", label: "About the decision", attributes: { role: "group" },
    items: [
      { type: "received", text: "Why <now>?", sender: "A. Manager", timestamp: "2026-08-03T13:05:00Z" },
      { type: "sent", text: "The mother rang.", sender: "A. Worker", timestamp: "2026-08-03T15:40:00Z" },
      { type: "received", text: "Agreed.", sender: "A. Manager", timestamp: "2026-08-04T08:01:00Z" },
    ],
  }],
  "notification-badge": ["notification-badge", { text: "3", visuallyHiddenText: "messages not read" }],
  "notification-badge-many": ["notification-badge", { text: "120", classes: "more" }],
  "organisation-switcher": ["organisation-switcher", { label: "Organisation switcher", attributes: { role: "group" }, text: "Nottingham & county", link: { href: "/switch" } }],
  "page-header-actions": ["page-header-actions", { heading: { text: "Contacts", level: 2, classes: "govuk-heading-l" }, items: [{ text: "Record a contact", href: "/new" }] }],
  "pagination": ["pagination", {
    results: { count: 30, from: 11, to: 20, text: "contacts" }, classes: "more",
    items: [{ text: "1", href: "/1" }, { text: "2", href: "/2", selected: true }, { text: "3", href: "/3" }],
    previous: { href: "/1" }, next: { href: "/3" },
  }],
  "pagination-short": ["pagination", { results: { count: 3, text: "contacts" } }],
  "progress-bar": ["progress-bar", {
    label: "The assessment", attributes: { role: "group" },
    items: [{ label: { html: 'Started<span class="govuk-visually-hidden"> (done)</span>' }, complete: true }, { label: { text: "Written" }, active: true }, { label: { text: "Agreed" } }],
  }],
  "search": ["search", {
    label: { text: "Name" }, hint: { text: "As it is said" }, button: { text: "Search" },
    input: { id: "q", name: "q", type: "text", value: "O'Shea", spellcheck: false, autocomplete: "off" },
  }],
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
  const whole = templates.render(`moj/components/${component}/template.njk`, { params });
  // A page writes the form of a search itself: it is posted, since a name has no place in an address.
  const html = whole.replace(/^[^]*<form[^>]*>|<\/form>[^]*$/g, "");
  await writeFile(new URL(`References/${name}.html`, here), `${html.trim().replace(/\s*\n/g, "\n")}\n`);
}
