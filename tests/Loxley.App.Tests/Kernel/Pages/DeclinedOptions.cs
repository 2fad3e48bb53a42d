using AngleSharp.Dom;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>What GOV.UK Frontend offers and our helpers leave out, each with its reason.</summary>
internal static class DeclinedOptions
{
    /// <summary>How many fixtures of each component are compared; a number that falls has to be explained above.</summary>
    public const string Compared = """
        back-link 7 of 7
        breadcrumbs 12 of 12
        button 33 of 38
        character-count 19 of 34
        checkboxes 34 of 42
        date-input 26 of 50
        details 9 of 10
        error-message 7 of 9
        error-summary 14 of 19
        fieldset 16 of 18
        file-upload 15 of 22
        input 38 of 45
        inset-text 6 of 6
        notification-banner 20 of 21
        pagination 15 of 15
        panel 13 of 19
        password-input 10 of 12
        phase-banner 5 of 7
        radios 37 of 43
        select 15 of 19
        skip-link 9 of 9
        summary-list 23 of 30
        tag 12 of 12
        task-list 7 of 11
        textarea 18 of 18
        warning-text 8 of 8
        """;

    private const string PlainWords = "Words of a label, legend, hint, title or message are plain text, which is always encoded.";
    private const string OneLook = "The parts of a component have one look: only the component itself takes classes and attributes.";
    private const string Unused = "Nothing in Loxley needs it.";
    private const string Script = "The words of the script are English, and its defaults are used.";
    private const string Boxes = "A date is three boxes in one order, named after the property they fill; binding depends on it.";

    private static readonly (string Component, string Starts, string Reason)[] Declined =
    [
        ("button", "isStartButton", "There is no start page: people sign in and begin."),
        ("button", "preventDoubleClick", "A form sent twice is saved once, by its key."),
        ("character-count", "countType", "What is counted follows from the limit that is given."),
        ("character-count", "textareaDescriptionText", Script),
        ("character-count", "characters", Script),
        ("character-count", "countMessage", OneLook),
        ("checkboxes", "items[].name", "The boxes of a group fill one property."),
        ("checkboxes", "items[].label", OneLook),
        ("checkboxes", "items[].html", PlainWords),
        ("checkboxes", "fieldset.classes", OneLook),
        ("checkboxes", "fieldset.legend.html", PlainWords),
        ("date-input", "items", Boxes),
        ("date-input", "day", Boxes),
        ("date-input", "month", Boxes),
        ("date-input", "year", Boxes),
        ("date-input", "values.", Boxes),
        ("date-input", "fieldset.legend.html", PlainWords),
        ("details", "summaryHtml", PlainWords),
        ("error-message", "html", PlainWords),
        ("error-summary", "titleHtml", PlainWords),
        ("error-summary", "descriptionHtml", PlainWords),
        ("error-summary", "errorList[].html", PlainWords),
        ("error-summary", "errorList[].attributes", OneLook),
        ("fieldset", "legend.html", PlainWords),
        ("fieldset", "role", "The date helper sets the one role that is needed."),
        ("file-upload", "javascript", "The browser's own control is used: it works everywhere and is named by the browser."),
        ("file-upload", "chooseFilesButtonText", Script),
        ("file-upload", "value", "A browser ignores it."),
        ("input", "label.html", PlainWords),
        ("input", "prefix", OneLook),
        ("input", "suffix", OneLook),
        ("input", "inputWrapper", OneLook),
        ("notification-banner", "titleHtml", PlainWords),
        ("panel", "titleHtml", PlainWords),
        ("panel", "actions.", OneLook),
        ("panel", "actions[]", OneLook),
        ("panel", "actions.items", "Only an interruption asks for an action."),
        ("password-input", "value", "A password is never written into a page."),
        ("password-input", "showPasswordText", Script),
        ("phase-banner", "tag.", OneLook),
        ("radios", "items[].html", PlainWords),
        ("radios", "items[].label", OneLook),
        ("radios", "fieldset.classes", OneLook),
        ("radios", "fieldset.legend.html", PlainWords),
        ("select", "items[].attributes", OneLook),
        ("select", "items[].selected", "The value of the field decides what is chosen."),
        ("summary-list", "card.title.html", PlainWords),
        ("summary-list", "card.", OneLook),
        ("summary-list", "rows[].key.html", PlainWords),
        ("summary-list", "rows[].key.classes", OneLook),
        ("summary-list", "rows[].value.classes", OneLook),
        ("summary-list", "rows[].actions.classes", OneLook),
        ("task-list", "items[].title.html", PlainWords),
        ("task-list", "items[].title.classes", OneLook),
        ("task-list", "items[].status.", OneLook),
    ];

    private static readonly (string Component, string Starts, string Reason)[] DeclinedFixtures =
    [
        ("character-count", "to configure in JavaScript", "Without a limit it is a textarea."),
        ("character-count", "with neither maxlength", "Without a limit it is a textarea."),
        ("date-input", "with error on single field by omission", Boxes),
        ("select", "without values", "A choice has a value: what is sent does not hang on how it is worded."),
        ("date-input", "with error on single item by omission", Boxes),
        ("date-input", "with nested name", Boxes),
        ("date-input", "items with classes", Boxes),
        ("checkboxes", "with falsy values", "An item that is left out takes no number."),
        ("task-list", "with empty values", "An item that is left out takes no number."),
        ("radios", "with falsy items", "An item that is left out takes no number."),
    ];

    /// <summary>Why an option is not offered.</summary>
    public static string? OfOption(string component, string option) => Reason(Declined, component, option);

    /// <summary>Why a fixture is not drawn though each of its options is offered.</summary>
    public static string? OfFixture(string component, string name) => Reason(DeclinedFixtures, component, name);

    private static string? Reason((string Component, string Starts, string Reason)[] list, string component, string what) =>
        list.FirstOrDefault(d => d.Component == component && what.StartsWith(d.Starts, StringComparison.Ordinal)).Reason;

    /// <summary>The few names that are ours: the page's content, and the boxes of a date.</summary>
    public static void Adjust(IElement element)
    {
        if (element.ClassList.Contains("govuk-skip-link")) element.SetAttribute("href", element.GetAttribute("href")!.Replace("#content", "#main-content", StringComparison.Ordinal));
        if (element.ClassList.Contains("govuk-date-input__label")) element.SetAttribute("for", Box(element.GetAttribute("for")!, '-'));
        if (!element.ClassList.Contains("govuk-date-input__input")) return;
        element.SetAttribute("name", Box(element.Id!, '.'));
        element.Id = Box(element.Id!, '-');
    }

    private static string Box(string id, char join)
    {
        var at = id.LastIndexOf('-');
        return $"{id[..at]}{join}{char.ToUpperInvariant(id[at + 1])}{id[(at + 2)..]}";
    }
}
