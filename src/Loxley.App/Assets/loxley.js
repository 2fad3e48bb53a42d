import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, isSupported, NotificationBanner, PasswordInput, Radios, ServiceNavigation, SkipLink } from "govuk-frontend";
import { Alert } from "@ministryofjustice/frontend/moj/components/alert/alert.mjs";

// A radio may not be "expanded" (WAI-ARIA 1.2); what it reveals comes next on the page and is met there.
class QuietRadios extends Radios {
  syncConditionalRevealWithInputState(input) {
    super.syncConditionalRevealWithInputState(input);
    input.removeAttribute("aria-expanded");
  }
}

document.body.classList.add("js-enabled");

if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}

if (isSupported()) {
  for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, QuietRadios, ServiceNavigation, SkipLink, Alert]) {
    createAll(component);
  }
}
