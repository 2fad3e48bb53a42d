using Loxley.App.Tests.House;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>One page in one of the states that it can be in, and how a person gets there.</summary>
internal sealed record PageState(HouseEndpoint Page, string Name, Person? By, Func<IPage, Task> OpenAsync)
{
    /// <summary>The address it was found at.</summary>
    public string Path { get; init; } = "";

    /// <summary>The page has a form of its own with something to fill in.</summary>
    public bool HasFields { get; init; }

    /// <summary>The page has a form of its own.</summary>
    public bool HasForm { get; init; }

    /// <summary>The page carries the version that its reader saw.</summary>
    public bool HasVersion { get; init; }

    /// <summary>Whether the form is to be refused: never, if it happens to be, or always.</summary>
    public Refused Refused { get; init; }

    public override string ToString() => $"{Page.Route} {Name}";
}

/// <summary>What is expected of a form that is sent.</summary>
internal enum Refused
{
    NotSent,
    Perhaps,
    Always,
}

/// <summary>Somebody with a browser: their sign-in is kept, to be used on many pages.</summary>
internal sealed record Person(string Who, string Cookies);
