using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Loxley.App.Kernel.Forms;

/// <summary>
/// A question that is asked only when another has this answer. Whatever stands in its field otherwise is not read and refuses
/// nothing, since whoever fills in the form may not see it; it comes back with the form all the same.
/// </summary>
/// <param name="question">The property of the other question.</param>
/// <param name="answer">Its answer.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AskedWhenAttribute(string question, object answer) : Attribute
{
    public string Question { get; } = question;

    public object Answer { get; } = answer;

    /// <summary>Passes over what was typed where nothing was asked.</summary>
    internal static void PassOver(LoxleyPage page)
    {
        foreach (var property in page.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<AskedWhenAttribute>() is not { } asked) continue;
            if (asked.Answer.Equals(page.GetType().GetProperty(asked.Question)!.GetValue(page))) continue;
            property.SetValue(page, null);
            foreach (var (name, entry) in page.ModelState)
            {
                if (name != property.Name && !name.StartsWith($"{property.Name}.", StringComparison.Ordinal)) continue;
                entry.Errors.Clear();
                entry.ValidationState = ModelValidationState.Skipped;
            }
        }
    }
}
