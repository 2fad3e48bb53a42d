// A long list (data-lox-choose) is chosen from by typing a part of what stands in it. Without scripts it stays the list it is.
import accessibleAutocomplete from "accessible-autocomplete";

const how = "Type a part of it, and use the up and down arrows to reach what is found.";

export function chooseFrom(select) {
  const id = select.id;
  let input;
  const typed = () => input?.value.trim() ?? "";
  const options = [...select.options].filter((option) => option.value && !option.disabled);
  const described = (select.getAttribute("aria-describedby") ?? "").split(" ").map((part) => document.getElementById(part)?.textContent.trim());
  const wrong = select.classList.contains("govuk-select--error");
  accessibleAutocomplete.enhanceSelectElement({
    selectElement: select,
    source: options.map((option) => option.textContent),
    defaultValue: "",
    autoselect: false,
    confirmOnBlur: false,
    showAllValues: true,
    // Over what follows: a list that pushes it down moves the button away from whoever presses it.
    displayMenu: "overlay",
    inputClasses: `govuk-input${wrong ? " govuk-input--error" : ""}`,
    // What is borrowed says that nothing is found before anything is typed, and not how to reach what is.
    tNoResults: () => "Nothing in the list has this in it",
    tStatusNoResults: () => (typed() ? "Nothing in the list has this in it." : how),
    tStatusQueryTooShort: () => how,
    tStatusSelectedOption: (option, length, index) => `${option}, ${index + 1} of ${length}, is marked. Press Enter to choose it.`,
    tStatusResults: (length, marked) => (typed() && !marked ? `${length} found. Use the up and down arrows to reach them.` : marked || how),
    tAssistiveHint: () => [...described.filter(Boolean), how].join(" "),
  });
  input = document.getElementById(id);
  input.setAttribute("autocomplete", "off");

  // What is in the box is what is sent: words that are no choice send none, and the page says so.
  input.addEventListener("change", () => {
    const same = options.find((option) => option.textContent.trim().toLowerCase() === typed().toLowerCase());
    select.value = same ? same.value : "";
  });
}
