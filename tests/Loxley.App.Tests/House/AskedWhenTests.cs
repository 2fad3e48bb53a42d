using System.Reflection;
using System.Text.RegularExpressions;
using Loxley.App.Kernel.Forms;

namespace Loxley.App.Tests.House;

/// <summary>A field that a choice reveals may stand there unseen: the form must be sent well whatever is in it.</summary>
public sealed partial class AskedWhenTests
{
    [Fact]
    public void A_field_that_a_choice_reveals_is_passed_over_when_another_is_chosen() =>
        SourceFile.Program.Where(f => f.EndsWith(".cshtml")).SelectMany(f => Unguarded(string.Join('\n', f.Lines))).ShouldBeEmpty();

    [Fact]
    public void One_that_is_not_passed_over_is_found() =>
        Unguarded("""
            @model Loxley.App.Tests.House.Revealing
            <govuk-radio value="true" label="Yes">
                <govuk-input for="Bare" label="Bare" />
                <govuk-input for="Guarded" label="Guarded" />
            </govuk-radio>
            <govuk-radio value="false" label="No" />
            <govuk-input for="Always" label="Always" />
            """).ShouldBe(["Revealing.Bare"]);

    private static IEnumerable<string> Unguarded(string page)
    {
        if (Model().Match(page) is not { Success: true } named) return [];
        var name = named.Groups["name"].Value;
        var model = new[] { typeof(LoxleyPage), typeof(AskedWhenTests) }.SelectMany(t => t.Assembly.GetTypes()).FirstOrDefault(t => t.FullName == name || t.Name == name);
        return Revealed().Matches(page)
            .SelectMany(choice => Field().Matches(choice.Value))
            .Select(field => model?.GetProperty(field.Groups["name"].Value))
            .OfType<PropertyInfo>()
            .Where(property => property.GetCustomAttribute<AskedWhenAttribute>() is null)
            .Select(property => $"{model!.Name}.{property.Name}");
    }

    [GeneratedRegex(@"^@model (?<name>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Model();

    /// <summary>A choice with something inside it.</summary>
    [GeneratedRegex(@"<govuk-radio\s[^>]*[^/]>.*?</govuk-radio>", RegexOptions.Singleline)]
    private static partial Regex Revealed();

    /// <summary>A field of the page itself; those of a list are read by what the page does with the list.</summary>
    [GeneratedRegex("for=\"(?<name>\\w+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}

internal sealed class Revealing
{
    public string? Bare { get; set; }

    [AskedWhen(nameof(Always), true)]
    public string? Guarded { get; set; }

    public bool Always { get; set; }
}
