using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Loxley.App.Kernel.Pages;

/// <summary>The framework's own complaints about what was typed, in words that say what to do.</summary>
internal static class PlainWords
{
    public static void Teach(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, field) => $"{Sentence(field)} is not in a form that can be read. Check it and try again");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Check what you typed and try again");
        messages.SetUnknownValueIsInvalidAccessor(field => $"{Sentence(field)} is not in a form that can be read. Check it and try again");
        messages.SetValueMustBeANumberAccessor(field => $"{Sentence(field)} must be a number");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "It must be a number");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter an answer");
        messages.SetMissingBindRequiredValueAccessor(field => $"Enter {field}");
        messages.SetValueIsInvalidAccessor(_ => "Check what you typed and try again");
    }

    private static string Sentence(string field) => field.Length == 0 ? "This" : field;
}
