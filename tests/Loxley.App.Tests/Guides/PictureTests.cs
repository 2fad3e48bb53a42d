using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Guides;

/// <summary>Makes the pictures of the guides and of the README: LOXLEY_WRITE_PICTURES=1 writes them anew.</summary>
[Trait("Category", "Browser")]
public sealed class PictureTests(TestHost host) : IClassFixture<TestHost>
{
    private const int Width = 1000;

    private static readonly bool Writes = Environment.GetEnvironmentVariable("LOXLEY_WRITE_PICTURES") == "1";

    /// <summary>Each picture, with the address of the page, who stands before it, and from which words on it is seen.</summary>
    private static readonly (string File, string Route, Role? By, string? From)[] Pictures =
    [
        ("guide/pictures/sign-in.png", "/sign-in", null, null),
        ("guide/pictures/second-step.png", "/account/second-step", Role.FrontDoorWorker, null),
        ("guide/pictures/messages.png", "/messages", Role.ReferringProfessional, null),
        ("guide/pictures/record-contact.png", "/children/{childId:guid}/contacts/new", Role.FrontDoorWorker, null),
        ("guide/pictures/contacts.png", "/contacts", Role.FrontDoorWorker, null),
        ("guide/pictures/contact.png", "/contacts/{contactId:guid}", Role.FrontDoorManager, null),
        ("guide/pictures/child.png", "/children/{childId:guid}", Role.FrontDoorManager, null),
        ("guide/pictures/write-note.png", "/children/{childId:guid}/notes/new", Role.FrontDoorWorker, "Day on which it happened"),
        ("guide/pictures/warnings.png", "/children/{childId:guid}/warnings", Role.FrontDoorManager, null),
        ("guide/pictures/chronology.png", "/children/{childId:guid}/chronology", Role.FrontDoorManager, "Chronology of"),
        ("guide/pictures/family.png", "/people/{personId:guid}/family", Role.FrontDoorManager, "Map by generation"),
        ("guide/pictures/cover.png", "/cover", Role.FrontDoorManager, null),
        ("guide/pictures/search.png", "/search", Role.FrontDoorWorker, null),
        ("guide/pictures/who-looked.png", "/children/{childId:guid}/who-looked", Role.FrontDoorManager, null),
        ("guide/pictures/records-opened.png", "/break-glass-reviews", Role.InformationGovernance, null),
        ("pictures/my-work.png", "/", Role.FrontDoorManager, null),
        ("pictures/contacts.png", "/contacts", Role.FrontDoorManager, null),
        ("pictures/contact.png", "/contacts/{contactId:guid}", Role.FrontDoorManager, null),
    ];

    [Fact]
    public async Task Every_picture_can_be_made()
    {
        var town = await FullTown.MakeAsync(host);
        var pages = await HouseEndpoint.AllAsync(host.Services);
        foreach (var (file, route, by, from) in Pictures)
        {
            using var visitor = by is { } role ? await town.Town.EnterAsync(town.Members[role]) : host.NewVisitor();
            var path = await OpenAsync(visitor, await Tour.PathsAsync(town, pages.Single(p => p.Route == route)));
            var page = await Browser.NewPageAsync(width: Width, storageState: visitor.StorageState());
            (await page.GotoAsync(host.At(path)))!.Ok.ShouldBeTrue($"{file}: {path}");
            page.Url.ShouldBe(host.At(path), file);
            if (from is not null) await page.GetByText(from).Locator("visible=true").Last.EvaluateAsync("e => e.scrollIntoView()");
            await WriteAsync(page, Path.Combine(Repository.Root, "docs", file));
            await page.Context.CloseAsync();
        }
    }

    /// <summary>Of the addresses that are open to the visitor, the one with most to see.</summary>
    private static async Task<string> OpenAsync(Visitor visitor, IReadOnlyList<string> paths)
    {
        var (best, most) = ("", -1);
        foreach (var path in paths)
        {
            await visitor.GoAsync(path);
            if (visitor.Status == HttpStatusCode.OK && visitor.Path == path && visitor.Text.Length > most) (best, most) = (path, visitor.Text.Length);
        }
        best.ShouldNotBeEmpty($"None of {paths.Count} pages is open: {paths[0]}");
        return best;
    }

    /// <summary>As much of the page as a screen shows.</summary>
    private static async Task WriteAsync(IPage page, string file)
    {
        if (Writes) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (Writes) await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Animations = ScreenshotAnimations.Disabled });
        File.Exists(file).ShouldBeTrue($"{file} is missing: run these tests once with LOXLEY_WRITE_PICTURES=1");
    }
}
