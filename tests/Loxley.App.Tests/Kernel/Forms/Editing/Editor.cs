using System.Net;
using AngleSharp.Html.Dom;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Forms.Editing;

/// <summary>One of two who edit a contact, with one tab for its text and one for its decision.</summary>
internal sealed class Editor(Member member, Visitor text, Visitor decision) : IDisposable
{
    public const string Rationale = "Rationale";
    public const string Worry = "Worry";

    public Guid Id => member.Id;

    public Visitor Text { get; } = text;

    public Visitor Decision { get; } = decision;

    public static async Task<Editor> EnterAsync(TestHost host, Member member) => new(member, await TabAsync(host, member), await TabAsync(host, member));

    public void Dispose()
    {
        Text.Dispose();
        Decision.Dispose();
    }

    /// <summary>What stands in a field that can be typed into; none where there is no such field.</summary>
    public static string? Typed(Visitor tab, string field) => (tab.Page.QuerySelector($"textarea[name='{field}']") as IHtmlTextAreaElement)?.Value;

    /// <summary>What the page says the worry is now, besides what is typed.</summary>
    public static string? Shown(Visitor tab) => tab.Page.QuerySelector("main .lox-own-lines")?.TextContent;

    public static bool Accepted(Visitor tab, Guid contact) => tab.Status == HttpStatusCode.Redirect && tab.Location == $"/contacts/{contact}";

    private static async Task<Visitor> TabAsync(TestHost host, Member member) =>
        await new Visitor(host.Address, follows: false).SignInAsync(member.Email);
}
