const together = 2000;

// Does something when Escape is pressed three times in haste; a key that is held down is one press.
export function onThreeEscapes(act) {
  let presses = [];
  addEventListener("keydown", (event) => {
    presses = event.key === "Escape" && !event.repeat ? [...presses.filter((at) => event.timeStamp - at < together), event.timeStamp] : [];
    if (presses.length < 3) return;
    presses = [];
    act();
  });
}

// Covers the page at once, on the button of the header or on Escape pressed three times, and gives it back as it was.

export function hideOn(link) {
  const cover = document.createElement("div");
  cover.className = "lox-cover";
  cover.hidden = true;
  cover.setAttribute("role", "dialog");
  cover.setAttribute("aria-modal", "true");
  cover.setAttribute("aria-labelledby", "cover-heading");
  const heading = Object.assign(document.createElement("p"), { id: "cover-heading", className: "govuk-heading-l", textContent: "Page hidden" });
  const back = Object.assign(document.createElement("button"), { type: "button", className: "govuk-button", textContent: "Show the page" });
  const hint = Object.assign(document.createElement("p"), { className: "govuk-body", textContent: "To hide a page, you can also press Escape three times." });
  cover.append(heading, back, hint);
  document.body.append(cover);

  let title, focused;

  const hide = () => {
    if (!cover.hidden) return;
    [title, focused] = [document.title, document.activeElement];
    document.title = "Loxley";
    cover.hidden = false;
    document.body.classList.add("lox-covered");
    for (const part of document.body.children) if (part !== cover) part.inert = true;
    back.focus();
  };

  const show = () => {
    document.title = title;
    cover.hidden = true;
    document.body.classList.remove("lox-covered");
    for (const part of document.body.children) part.inert = false;
    focused?.focus({ preventScroll: true });
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    hide();
  });
  back.addEventListener("click", show);
  onThreeEscapes(hide);
}
