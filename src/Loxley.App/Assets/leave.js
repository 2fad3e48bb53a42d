// Whoever leaves in haste is gone at once, and the Back button does not lead here again. From anywhere on the page, Escape
// pressed three times within five seconds does the same.
export function leaveOn(link) {
  let presses = [];
  const leave = () => {
    document.body.hidden = true;
    document.title = "";
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const now = Date.now();
    presses = [...presses.filter((at) => now - at < 5000), now];
    if (presses.length >= 3) leave();
  });
}
