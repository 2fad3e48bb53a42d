import { onThreeEscapes } from "./hide.js";

// Whoever leaves in haste is gone at once, and the Back button does not lead here again.
export function leaveOn(link) {
  const leave = () => {
    document.body.hidden = true;
    document.title = "";
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  onThreeEscapes(leave);
}
