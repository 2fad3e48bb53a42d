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

    /// <summary>Each picture, with the address of the page and who stands before it.</summary>
    private static readonly (string File, string Route, Role? By)[] Pictures =
    [
        ("guide/pictures/sign-in.png", "/sign-in", null),
        ("guide/pictures/second-step.png", "/account/second-step", Role.FrontDoorWorker),
        ("guide/pictures/messages.png", "/messages", Role.ReferringProfessional),
        ("guide/pictures/record-contact.png", "/children/{childId:guid}/contacts/new", Role.FrontDoorWorker),
        ("guide/pictures/contacts.png", "/contacts", Role.FrontDoorWorker),
        ("guide/pictures/contact.png", "/contacts/{contactId:guid}", Role.FrontDoorManager),
        ("guide/pictures/child.png", "/children/{childId:guid}", Role.FrontDoorManager),
        ("guide/pictures/who-looked.png", "/children/{childId:guid}/who-looked", Role.FrontDoorManager),
        ("guide/pictures/records-opened.png", "/break-glass-reviews", Role.InformationGovernance),
        ("pictures/my-work.png", "/", Role.FrontDoorManager),
        ("pictures/contacts.png", "/contacts", Role.FrontDoorManager),
        ("pictures/contact.png", "/contacts/{contactId:guid}", Role.FrontDoorManager),
    ];

    [Fact]
    public async Task Every_picture_can_be_made()
    {
        var town = await FullTown.MakeAsync(host);
        var pages = await HouseEndpoint.AllAsync(host.Services);
        foreach (var (file, route, by) in Pictures)
        {
            using var visitor = by is { } role ? await town.Town.EnterAsync(town.Members[role]) : host.NewVisitor();
            var path = await OpenAsync(visitor, await Tour.PathsAsync(town, pages.Single(p => p.Route == route)));
            var page = await Browser.NewPageAsync(width: Width, storageState: visitor.StorageState());
            (await page.GotoAsync(host.At(path)))!.Ok.ShouldBeTrue($"{file}: {path}");
            page.Url.ShouldBe(host.At(path), file);
            await WriteAsync(page, Path.Combine(Repository.Root, "docs", file));
            await page.Context.CloseAsync();
        }
    }

    /// <summary>The first address that is open to the visitor: not every record is.</summary>
    private static async Task<string> OpenAsync(Visitor visitor, IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            await visitor.GoAsync(path);
            if (visitor.Status == HttpStatusCode.OK && visitor.Path == path) return path;
        }
        throw new InvalidOperationException($"None of {paths.Count} pages is open: {paths[0]}");
    }

    /// <summary>As much of the page as a screen shows.</summary>
    private static async Task WriteAsync(IPage page, string file)
    {
        if (Writes) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (Writes) await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Animations = ScreenshotAnimations.Disabled });
        File.Exists(file).ShouldBeTrue($"{file} is missing: run these tests once with LOXLEY_WRITE_PICTURES=1");
    }
}
