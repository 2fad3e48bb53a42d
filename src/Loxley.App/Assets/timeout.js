// Says in time that a sign-in is about to end. Times stand in the header, in seconds: data-lasts, and data-warns before the end.
// All the tabs of a browser share one sign-in, and so the instant at which it ends.
const shared = "loxley-ends";

function ends() {
  try {
    return Number(localStorage.getItem(shared));
  } catch {
    return 0;
  }
}

function lasts(seconds) {
  const end = Date.now() + seconds * 1000;
  try {
    localStorage.setItem(shared, String(end));
  } catch {
    // A browser that keeps nothing knows of its own tab alone.
  }
  return end;
}

function button(text, action, kind = "") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `govuk-button ${kind}`;
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
}

function say(banner, sentence, ...actions) {
  const text = document.createElement("p");
  text.className = "govuk-body govuk-!-font-weight-bold";
  text.textContent = sentence;
  const row = document.createElement("div");
  row.className = "govuk-button-group";
  row.append(...actions);
  banner.replaceChildren(text, row);
}

export function timeoutOn(account) {
  if (!(Number(account.dataset.lasts) > 0)) return;
  const warns = Number(account.dataset.warns) * 1000;
  let end = lasts(Number(account.dataset.lasts));
  // A form that came back holds what was typed before.
  let typed = document.querySelector(".govuk-error-summary") !== null;
  let told = "";
  let timer = 0;
  document.addEventListener("input", () => (typed = true));

  // It is there from the start, so that a screen reader reads what is written into it, once and when it is free.
  const banner = document.createElement("div");
  banner.className = "lox-timeout lox-screen";
  banner.setAttribute("role", "status");
  account.closest("header").append(banner);

  const quiet = () => {
    told = "";
    banner.replaceChildren();
  };

  const stay = async () => {
    const answer = await fetch("/account").catch(() => null);
    if (!answer || !answer.ok || answer.redirected) {
      over();
      return;
    }
    const left = /data-lasts="(\d+)"/.exec(await answer.text());
    end = lasts(Number(left ? left[1] : account.dataset.lasts));
    quiet();
    wait();
  };

  const over = () => {
    if (!typed) {
      location.assign(`/sign-in?return=${encodeURIComponent(location.pathname + location.search)}`);
      return;
    }
    if (told === "over") return;
    told = "over";
    const link = document.createElement("a");
    link.className = "govuk-button";
    link.href = "/sign-in";
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = "Sign in (opens in a new tab)";
    say(banner, "You were signed out. What you typed is still on this page. Sign in, come back here, and send it.", link);
  };

  const warn = () => {
    if (told === "warned") return;
    told = "warned";
    const at = new Date(end).toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", timeZone: "Europe/London" });
    const out = () => document.querySelector("form[action='/sign-out']").requestSubmit();
    say(banner, `You will be signed out at ${at}, because nothing was sent for a while.`, button("Stay signed in", stay), button("Sign out", out, "govuk-button--secondary"));
  };

  const wait = () => {
    clearTimeout(timer);
    const later = ends();
    if (later > end) {
      // Something was sent from another tab.
      end = later;
      quiet();
    }
    const left = end - Date.now();
    if (left <= 0) {
      over();
      return;
    }
    if (left <= warns) warn();
    timer = setTimeout(wait, left <= warns ? left : left - warns);
  };
  wait();
}
