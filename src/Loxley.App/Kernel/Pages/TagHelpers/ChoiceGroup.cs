using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>What the items of a group of radios or checkboxes know of the group they stand in.</summary>
internal sealed class ChoiceGroup(string kind, string name, string id, IReadOnlyCollection<string> chosen, string? describedBy)
{
    private int count;

    /// <summary><c>radios</c> or <c>checkboxes</c>.</summary>
    public string Kind => kind;

    public string Name => name;

    public string? DescribedBy => describedBy;

    public static ChoiceGroup Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(ChoiceGroup), out var group) && group is ChoiceGroup known
            ? known
            : throw new InvalidOperationException("An item stands inside govuk-radios or govuk-checkboxes.");

    public void Offer(TagHelperContext context) => context.Items[typeof(ChoiceGroup)] = this;

    /// <summary>The first item has the id of the field itself, so that the error summary leads to it.</summary>
    public string NextId() => ++count == 1 ? id : $"{id}-{count}";

    public void Skip() => count++;

    public bool IsChosen(string value) => chosen.Contains(value);
}
