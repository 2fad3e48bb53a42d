import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, isSupported, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink } from "govuk-frontend";
import { Alert } from "@ministryofjustice/frontend/moj/components/alert/alert.mjs";
import { ButtonMenu } from "@ministryofjustice/frontend/moj/components/button-menu/button-menu.mjs";
import { DatePicker } from "@ministryofjustice/frontend/moj/components/date-picker/date-picker.mjs";
import { MultiSelect } from "@ministryofjustice/frontend/moj/components/multi-select/multi-select.mjs";
import { hideOn } from "./hide.js";
import { leaveOn } from "./leave.js";
import { timeoutOn } from "./timeout.js";

// A radio may not be "expanded" (WAI-ARIA 1.2); what it reveals comes next on the page and is met there.
class QuietRadios extends Radios {
  syncConditionalRevealWithInputState(input) {
    super.syncConditionalRevealWithInputState(input);
    input.removeAttribute("aria-expanded");
  }
}

// Only what this page holds is chosen: the borrowed box says that it chooses all.
class PageSelect extends MultiSelect {
  setupToggle(prefix) {
    super.setupToggle(prefix);
    this.$toggle.querySelector("span").textContent = "Select all on this page";
  }
}

// A table whose rows have heads is stacked on a small screen. Roles are said, since some readers take a block for no cell.
function stack(table) {
  const columns = [...table.querySelectorAll("thead th")].map((head) => head.textContent.trim());
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  if (rows.length === 0 || rows.some((row) => row.cells.length !== columns.length || row.cells[0].tagName !== "TH")) return;
  table.classList.add("lox-stacked");
  table.setAttribute("role", "table");
  for (const part of [table.tHead, ...table.tBodies]) part.setAttribute("role", "rowgroup");
  for (const row of table.rows) {
    row.setAttribute("role", "row");
    for (const cell of row.cells) {
      cell.setAttribute("role", cell.tagName === "TD" ? "cell" : cell.scope === "row" ? "rowheader" : "columnheader");
      cell.dataset.column = columns[cell.cellIndex];
    }
  }
}

// A draft saves itself three seconds after the last change, and when the page is left.
function keepDraft(form) {
  const status = form.querySelector("[data-lox-draft-status]");
  let timer, waiting = false;
  const say = (words) => { status.textContent = words; };
  async function save() {
    clearTimeout(timer);
    waiting = false;
    const body = new URLSearchParams(new FormData(form));
    try {
      // A browser lets a page that is going away send 64 KB and no more.
      const keepalive = document.hidden && body.toString().length < 60000;
      const answer = await fetch(form.dataset.loxDraft, { method: "POST", body, redirect: "manual", keepalive });
      if (answer.type === "opaqueredirect") say(`Draft saved at ${new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`);
      else if (answer.status === 401) say("The draft is not saved: you have been signed out. Sign in again in another tab; what you typed is still here.");
      else say("The draft is not saved. What you typed is still here: press Save and come back.");
    } catch {
      say("The draft is not saved: there is no connection. What you typed is still here.");
    }
  }
  form.addEventListener("input", () => {
    clearTimeout(timer);
    waiting = true;
    say("Not saved yet");
    timer = setTimeout(save, 3000);
  });
  form.addEventListener("submit", () => { clearTimeout(timer); waiting = false; });
  document.addEventListener("visibilitychange", () => { if (document.hidden && waiting) save(); });
}

document.body.classList.add("js-enabled");
document.querySelectorAll("form[data-lox-draft]").forEach(keepDraft);
document.querySelectorAll(".lox-wide > table").forEach(stack);
// What long lists need is fetched by the pages that have one.
const lists = document.querySelectorAll("select[data-lox-choose]");
if (lists.length > 0) import("./choose.js").then(({ chooseFrom }) => lists.forEach(chooseFrom));
document.querySelectorAll(".lox-hide").forEach(hideOn);
document.querySelectorAll(".lox-leave a").forEach(leaveOn);
document.querySelectorAll(".lox-account[data-lasts]").forEach(timeoutOn);

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}

if (isSupported()) {
  for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, QuietRadios, ServiceNavigation, SkipLink, Alert, ButtonMenu, DatePicker, PageSelect]) {
    createAll(component);
  }
}
