namespace Loxley.App.Kernel.Forms;

/// <summary>A named reason not to do something, with the sentence that says what to do and the field it is about.</summary>
public sealed record Refusal(string Name, string Sentence, string Field = "");

/// <summary>A decision refused; nothing was saved, and what was typed is kept.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Sentence)
{
    public Refusal Refusal { get; } = refusal;
}
