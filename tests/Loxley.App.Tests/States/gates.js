// What a page must be, looked at from inside it. Each function gives back what is wrong, in words.
(() => {
  if (window.gates) return;
  const tidy = (text) => text.replace(/\s+/g, " ").trim();
  const named = (e) => tidy(e.outerHTML).slice(0, 150);
  const shown = (e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && e.getClientRects().length > 0;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const content = () => [document.querySelector(".moj-identity-bar"), document.querySelector("main")].filter(Boolean);
  const spacing = new CSSStyleSheet();
  spacing.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
  let stops = [];
  let expected = [];

  // Title, heading and language.
  const structure = () => {
    const wrong = [];
    const headings = all("h1, h2, h3, h4, h5, h6").filter(shown);
    const firsts = headings.filter((h) => h.localName === "h1");
    if (document.documentElement.lang !== "en") wrong.push("the language of the page is not given");
    if (firsts.length !== 1) wrong.push(`${firsts.length} headings of the first level`);
    else if (!document.title.includes(tidy(firsts[0].textContent))) wrong.push(`the title "${document.title}" does not hold the heading "${tidy(firsts[0].textContent)}"`);
    if (!document.title.endsWith(" - Loxley")) wrong.push(`the title "${document.title}" does not end in the product's name`);
    if (document.title.startsWith("Error: ") !== Boolean(document.querySelector(".govuk-error-summary"))) wrong.push(`the title is "${document.title}", and the summary of errors says otherwise`);
    let level = 1;
    for (const heading of headings) {
      const next = Number(heading.localName[1]);
      if (next > level + 1) wrong.push(`a level is left out before ${named(heading)}`);
      level = next;
    }
    if (document.querySelector(".govuk-service-navigation") && !document.querySelector(".govuk-back-link, .govuk-breadcrumbs a, .moj-identity-bar a, .moj-sub-navigation a, .govuk-service-navigation [aria-current=page], main a[href='/']")) wrong.push("nothing leads back from here");
    for (const message of all(".govuk-error-message")) {
      if (!all("[aria-describedby]").some((e) => e.getAttribute("aria-describedby").split(" ").includes(message.id))) wrong.push(`no control is described by ${named(message)}`);
    }
    return wrong;
  };

  // Nothing goes over the right edge, and no text is cut by its own box.
  const wide = () => {
    const width = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth <= width ? [] : all("body *").filter((e) => e.getBoundingClientRect().right > width + 1).slice(0, 5);
    const cut = all("body *").filter((e) => ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1
      && !e.closest(".govuk-visually-hidden, .govuk-skip-link, svg, input, select") && e.clientWidth > 1 && shown(e));
    return [...over.map((e) => `goes over the edge: ${named(e)}`), ...cut.map((e) => `cuts its text: ${named(e)}`)];
  };

  const space = (on) => { document.adoptedStyleSheets = on ? [spacing] : []; };

  const tabbable = () => all("a[href], button, input, select, textarea, summary, [tabindex]").filter((e) => {
    if (e.disabled || e.type === "hidden" || e.tabIndex < 0 || !shown(e)) return false;
    if (e.type !== "radio") return true;
    const group = all(`input[type=radio][name="${CSS.escape(e.name)}"]`, e.form ?? document).filter(shown);
    return e === (group.find((r) => r.checked) ?? group[0]);
  });

  const look = (e) => [[e, null], ...(e.labels ? [...e.labels].map((l) => [l, "::before"]) : [])].map(([one, part]) => {
    const style = getComputedStyle(one, part);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderTopWidth].join(" ");
  }).join("; ");

  // Notes where the Tab key goes from here on, from the top of the page.
  const watch = () => {
    expected = tabbable();
    document.activeElement?.blur();
    const before = new Map(expected.map((e) => [e, look(e)]));
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
    stops = [];
    document.addEventListener("focusin", (event) => {
      const e = event.target;
      stops.push({ e, seen: look(e) !== before.get(e), area: e.getBoundingClientRect() });
    });
    return expected.length;
  };

  const keyboard = () => {
    const wrong = [];
    const reached = stops.slice(0, expected.length);
    for (const e of expected) if (!reached.some((s) => s.e === e)) wrong.push(`the Tab key does not reach ${named(e)}`);
    for (const stop of reached) if (!stop.seen) wrong.push(`focus cannot be seen on ${named(stop.e)}`);
    if (!reached[0]?.e.classList.contains("govuk-skip-link")) wrong.push("the link to the main content does not come first");
    for (let i = 1; i < reached.length; i++) {
      const [one, two] = [reached[i - 1].e, reached[i].e];
      if (!(one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push(`the Tab key goes back to ${named(two)}`);
      if (i === 1) continue;
      const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
      const level = Math.abs(a.top + a.height / 2 - b.top - b.height / 2) < 5;
      if (b.bottom < a.top - 1 || (level && b.left < a.left)) wrong.push(`focus goes against the reading from ${named(one)} to ${named(two)}`);
    }
    return wrong;
  };

  const left = "button, .govuk-button, nav, .govuk-summary-list__actions, .govuk-back-link, .govuk-visually-hidden, .govuk-skip-link, .lox-screen, option, script, textarea, [hidden]";

  // The words that paper must carry, a closed panel's too.
  const words = () => content().flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent.closest(left) && (shown(parent) || parent.closest("details:not([open])"))) found.push(...walker.currentNode.textContent.split(/\s+/));
    }
    return found.filter(Boolean);
  });

  const links = () => all("a[href]").filter((e) => !e.closest(left) && shown(e) && !e.getAttribute("href").startsWith("#") && e.href.split("#")[0] !== location.href.split("#")[0]).map((e) => e.href);

  // With the styles of paper on. A field of one line cannot show more than a line of paper holds.
  const printed = () => [
    ...all("button, .govuk-button, nav, .govuk-back-link, .govuk-skip-link, footer, [role=search]").filter(shown).map((e) => `is printed: ${named(e)}`),
    ...all("main textarea, main input").filter((e) => shown(e) && (e.localName === "textarea" || e.value.length < 80) && (e.scrollHeight > e.clientHeight + 4 || e.scrollWidth > e.clientWidth + 1)).map((e) => `is cut off on paper: ${named(e)}`),
  ];

  const scripted = ".moj-button-menu, .moj-datepicker__toggle, .moj-multi-select__toggle-label, .govuk-password-input__toggle, .moj-alert__dismiss";

  // What can be read, line by line; what only a script can do is not missed without one.
  const lines = () => {
    const off = all(scripted);
    for (const e of off) e.style.setProperty("display", "none", "important");
    const read = content().flatMap((part) => part.innerText.split("\n")).map(tidy).filter((line) => line && !/^You have [\d,]+ (character|word)s? /.test(line));
    for (const e of off) e.style.removeProperty("display");
    return read;
  };

  // What a link says: where it leads, and no two of a page the same unless they lead to the same place.
  const linked = () => {
    const wrong = [];
    const places = new Map();
    for (const link of all("a[href]").filter(shown)) {
      const words = tidy(link.getAttribute("aria-label") ?? link.textContent);
      const target = link.getAttribute("href");
      if (!words) wrong.push(`says nothing: ${named(link)}`);
      if (/^(click here|here|more|read more|link|this( page)?|view|see)$/i.test(words)) wrong.push(`does not say where it leads: ${named(link)}`);
      if (target.startsWith("#") && target.length > 1 && !document.getElementById(target.slice(1))) wrong.push(`leads to nothing on this page: ${named(link)}`);
      // A link of a table is read with its row, and one of a timeline with its entry.
      const parts = all("tr, .moj-timeline__item");
      const part = parts.indexOf(link.closest("tr, .moj-timeline__item"));
      const context = part < 0 ? words : `${words} of part ${part}`;
      if (places.has(context) && places.get(context) !== link.href) wrong.push(`says the same as a link to ${places.get(context)}: ${named(link)}`);
      places.set(context, link.href);
    }
    return wrong;
  };

  // The error beside a field is the one in the summary, word for word.
  const told = () => all(".govuk-error-summary__list a").filter((link) => {
    const beside = document.getElementById(link.getAttribute("href").slice(1))?.closest(".govuk-form-group--error")?.querySelector(".govuk-error-message");
    return !beside || tidy(beside.textContent) !== `Error: ${tidy(link.textContent)}`;
  }).map((link) => `is not said beside its field: ${tidy(link.textContent)}`);

  const seen = (colour) => colour !== "transparent" && !/^rgba\(.*, 0\)$/.test(colour);
  const edged = (style) => style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) > 0 && seen(style.borderTopColor);
  const behind = (e) => {
    for (let at = e; at; at = at.parentElement) if (seen(getComputedStyle(at).backgroundColor)) return getComputedStyle(at).backgroundColor;
    return "rgb(255, 255, 255)";
  };

  // With the reader's own few colours: buttons and boxes keep an edge, the focus shows, and no words are lost in what is behind them.
  const forced = () => {
    if (!matchMedia("(forced-colors: active)").matches) return ["forced colours are not on"];
    const wrong = [];
    for (const e of all("button, .govuk-button, textarea, select, input:not([type=hidden], [type=radio], [type=checkbox])").filter(shown)) {
      const text = e.matches("button") && getComputedStyle(e).textDecorationLine.includes("underline");
      if (!text && !edged(getComputedStyle(e)) && !e.matches("[type=file]") && !e.querySelector("svg")) wrong.push(`has no edge in forced colours: ${named(e)}`);
    }
    for (const e of all("body *").filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) && !e.closest(".govuk-visually-hidden, .govuk-skip-link, option, script") && shown(e))) {
      if (getComputedStyle(e).color === behind(e)) wrong.push(`cannot be seen in forced colours: ${named(e)}`);
    }
    // A shadow and a background are not painted then: the outline is all there is.
    for (const e of tabbable()) {
      e.focus();
      const outlined = [[e, null], ...[...(e.labels ?? [])].map((l) => [l, "::before"])].map(([one, part]) => getComputedStyle(one, part))
        .some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && seen(style.outlineColor));
      if (!outlined) wrong.push(`focus cannot be seen in forced colours: ${named(e)}`);
      e.blur();
    }
    return wrong;
  };

  // WCAG 2.2 AA, by the tags of its rules: the rules of 2.2 do not run unless they are asked for.
  const accessible = async () => {
    const found = await axe.run(document, {
      runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
      resultTypes: ["violations", "passes"],
    });
    if (found.passes.length === 0) return ["no rule of axe ran"];
    return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help} at ${window.innerWidth}: ${node.html.slice(0, 150)}`));
  };

  window.gates = { accessible, structure, wide, space, watch, keyboard, words, links, printed, lines, linked, told, forced };
})();
