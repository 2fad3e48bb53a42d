using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Stories;

/// <summary>A worker in a hurry clicks twice, and what was meant once is done once.</summary>
[Trait("Category", "Browser")]
public sealed class DoubleClickStory() : Story("A double click")
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_makes_one_contact(bool javaScript)
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        var desk = await EnterAsync(worker, javaScript);
        await GoAsync(desk, $"/children/{child}/contacts/new");
        await desk.WriteAsync("What is the caller worried about?", "Often hungry at school");
        await desk.ChooseAsync("Who the contact came from", "School");
        await desk.TickAsync("Yes");
        await desk.Button("Record this contact").DblClickAsync();

        await desk.SeesAsync("Waiting", "Often hungry at school");
        await desk.Button("Take this contact").DblClickAsync();
        await desk.SeesAsync("Taken by");
        await desk.Button("Hand back").WaitForAsync();
        (await desk.Locator(".govuk-error-summary").CountAsync()).ShouldBe(0, "nothing is said to be wrong");
        (await CountAsync("ContactReceived")).ShouldBe(1);
        (await CountAsync("ContactTaken")).ShouldBe(1);

        Task<int> CountAsync(string fact) => Town.ReadAsync(db => db.Facts.CountAsync(f => f.ChildId == child && f.Name == fact));
    }
}
