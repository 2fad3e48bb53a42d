namespace Loxley.App.Kernel.Pages;

/// <summary>One link of the navigation that every page carries.</summary>
public sealed record NavLink(string Href, string Text, bool Current);

/// <summary>What stands around every page: who is signed in, for which partnership, and where they can go.</summary>
public sealed record Chrome(IReadOnlyList<NavLink> Links, string Person, string Partnership)
{
    /// <summary>Where the layout looks for it in the view data; a page without one is shown as to somebody signed out.</summary>
    public const string Key = "Chrome";

    /// <summary>Whether this is the practice city, where everyone is invented.</summary>
    public bool Demo { get; init; }

    /// <summary>Whether the person has a part in other partnerships too.</summary>
    public bool Several { get; init; }

    /// <summary>How long the sign-in lasts if nothing more is sent.</summary>
    public TimeSpan Lasts { get; init; }

    /// <summary>Whether the person may look for a child.</summary>
    public bool Search { get; init; }
}
