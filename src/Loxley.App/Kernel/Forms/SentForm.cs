namespace Loxley.App.Kernel.Forms;

/// <summary>What a form carried for itself when it was sent, to be sent with it again.</summary>
/// <param name="Token">
/// The token, which was made for whoever opened the page. It holds as soon as they are signed in again, which one that is made
/// for nobody would not; and it needs no database. None where it is the token that was wrong.
/// </param>
/// <param name="Key">The key, so that what was saved after all is not saved twice; none where there was none.</param>
public sealed record SentForm(string? Token, string? Key)
{
    /// <summary>The field of the token.</summary>
    public const string TokenField = "__RequestVerificationToken";

    /// <summary>Reads what a form carried.</summary>
    /// <param name="form">The form.</param>
    /// <param name="withToken">Whether its token may still be right.</param>
    public static SentForm Read(IFormCollection form, bool withToken) => new(
        withToken && form[TokenField].ToString() is { Length: > 0 } token ? token : null,
        Guid.TryParse(form[FormFilter.KeyField], out var key) ? key.ToString() : null);
}
